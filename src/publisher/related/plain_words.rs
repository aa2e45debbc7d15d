//! Words that papers have whatever they are about.
//!
//! The frequency of a word in the history shows most of them, but a history may be a week. The lists hold one form of each word;
//! all its forms are meant.

use std::{collections::HashSet, sync::LazyLock};

use crate::publisher::words::stems;

/// The stems of words with which papers are written, and of everyday language.
pub static RHETORIC: LazyLock<HashSet<String>> = LazyLock::new(|| stems(RHETORIC_WORDS).into_iter().collect());

/// The stems of words of the trade.
pub static COMMON: LazyLock<HashSet<String>> = LazyLock::new(|| stems(COMMON_WORDS).into_iter().collect());

const RHETORIC_WORDS: &str = "
    able abstract accept accompany account achieve acquire across act actual add address adopt advance advantage affect ago agree aim
    allow almost alone along already also alternative although always among amount analyze another answer any anything apart appear
    apply appropriate arbitrary argue arise around arrive art aside ask aspect assess assist assume author available average avoid
    away back bad balance bar base basic basis bear beat become begin behave behind believe belong benefit beside best bet better
    between beyond big bit bold book borrow boost both bound break brief bring broad build buy call can capable capacity care careful
    carry case cause central certain challenge chance change characteristic cheap check choose claim clean clear close collect
    combine come common compare compete complement complete complex component comprehensive comprise concern conclude conduct confirm
    consider consist consistent consequence contain context contrast contribute control conventional convert copy core correct
    correspond cost could count couple course cover create critical crucial current customary cut
    day deal decade decide decline dedicate deep deeper default define degree deliver demand demonstrate depend depth derive describe
    design desire detail determine develop differ different difficult dig direct disappear discover discuss display do domain dominate
    done doubt draw drive drop due during each early earn ease easy effect effective efficient effort eight either elegant else emerge
    emphasize employ empirical enable encounter end enhance enjoy enough ensure enter entire equal equip especially essential establish
    estimate evaluate even every evidence evident exact examine example exceed excel except exhibit exist expand expect expensive
    experiment explain explicit explore expose extend extensive extent extra extract extreme
    face facilitate fact fail fair fall familiar far fast favour feasible feature feed few field fifth figure fill final find fine
    first fit five fix flaw flexible focus follow form formal former formulate forward found foundation four fraction free frequent
    fresh front full function fundamental further furthermore gain gap general generic get give given go goal good grand grant great
    ground group grow guarantee guess guide habit half hand handle happen hard harm heavy held help hence here high highlight hint
    hold home hope hour however huge human hundred hurt hypothesis idea ideal identical identify ignore illustrate imagine immediate
    impact imply important impose impressive improve include inclusion incorporate increase indeed independent indicate individual
    influence inform inherent initial insert inside insight inspire instance instead integrate intend interest intermediate intrinsic
    introduce intuition investigate involve issue item join judge just keep key kind know lack land large last late latter lay lead
    leave led left legacy lend length less let leverage lie light like likely limit line link list literature little live local long
    look lose loss lot low machinery magnitude main maintain major make manage manner many mark massive match matter maximum may mean
    meaningful measure meet mere merge metric might mind minimal minor minute miss mistake mitigate mix modern modest modify moment
    month most mostly motivate move much multiple must naive name narrow native natural near nearly necessary need negligible neither
    never nevertheless new next nine nobody none normal not notable note nothing notice notion notorious novel now number numerous
    object objective observe obtain obvious occur odd offer often old once one ongoing only onto open operate oppose opposite option
    order ordinary origin other otherwise outcome outline outperform output outside over overall overcome overview owe own
    pair paper parallel part partial participate particular pass past path pay per perform perhaps period permit person perspective
    phase phenomenon philosophy pick picture piece place plain plausible play plenty plug point poor popular portion pose position
    possess possible post potential power practical practice precise prefer preliminary prepare present preserve prevail prevent
    previous price primary principal principle prior probably problem procedure proceed produce profound progress prominent promise
    prompt proof proper property proportion propose prove proven provide publish pull purely purpose pursue push put
    quality quantity question quick quite raise ran range rare rate rather ratio raw reach read ready real realistic realize really
    reason recall receive recent recipe recognize record recover reduce reference refine reflect regard regardless regime region
    regular reject relate relative release relevant reliable rely remain remark remarkable remedy remove render repeat replace report
    represent reproduce request require research researcher reserve resolve resort resource respect respond rest restrict result retain
    return reveal review rich right rigorous rise rival rival rivals rob robust role room root rough round route routine row rule run
    sacrifice safe same satisfy save say scale scarce scenario scope score search second see seek seem select self send sense separate
    serious serve set setting seven several severe shape share sharp shift short should show shown side sign significant similar simple
    simplify simultaneous since single sit situation six size slight slow small smooth so solid solution solve some sometimes soon
    sophisticated sort sound source space spans special specific speed spend spirit split spread spur stage stand standard start state
    stay steady steep step still stop straightforward strategy strength strict strike strong structure struggle study stuff style
    subject subset subsequent substantial substitute subtle success succeed such suffer sufficient suggest suit suitable summarize
    summary superior support suppose sure surpass surprising surround survive swap switch
    table tackle tail take taken talk tell ten tend term text than theme then thereby therefore thing think third thorough though
    thought thousand three threshold through throughout throw thus tie tight tiny today together token told tool top total touch
    toward trade tradition transfer translate treat tremendous trend trial trick trivial trouble true truly truth try turn twelve
    twenty twice two type typical ubiquitous ultimate under undergo underlie understand undertake unfortunately unify unique unit
    universal unknown unless unlike until unusual upon usage use useful user usual utilize
    valid valuable value variant variety various vary vast verify version versus via viable view visible vital wait walk want warrant
    waste way weak wealth week weigh well whatever whenever whereas wherever whether whole why wide widespread willing win wish with
    within without wonder word work world worse worst worth would write wrong year yet yield zero
    hundreds thousands millions billions million billion percent percentage points
    competitors competing counterpart opened expected assumption followed costs bottleneck recipes community
    absorb acknowledge adjust alike annotate automatic awkward backwards bring brought came cannot cent cheaper come comfort cure
    chosen contend countless cover crawl dense directly doctor drift earlier easier edge embrace enormous entail everything explain
    eye fake fares fared faster feel felt fewer finer fluent fool found fuller gave goes govern greater grew grow harder heavier higher
    hide hit invent jump known larger leaned lean lighter listen longer lower made mapped memorise memorize met minded mislead moved
    non notice older others overlap owe owner partner plan private public recast reckon recompute repair reply rescale reuse saturate saw
    seek seen sent serve shrink shrinks simpler simply slide slot slower smaller smooth smoother stack steer straight stronger subtract
    supervise suspect swamp taught teach thin tough track trail travel trust tune undo unstable web went wreck worry wrap written wrote
    added alter build builder builders built choice close closer comparison competition connect entry entries family gather inner joint jointed largest
    learnt level load negative people queries query rank resist rethink said smallest square stretch sum turned whose wide wider
    ablation ablations blur budget digit divide frame loop margin project shrunk traffic
    evaluation evaluations suite tests test tested testing
";

const COMMON_WORDS: &str = "
    accuracy agent ai algorithm analysis application approach architecture artificial attention backbone baseline batch benchmark black
    class classification classifier code compute computation computational computer
    data dataset deep decoder dimension distribution
    embedding encoder end engineering english epoch error example
    feature framework function
    generalization generate generation generative gpu gradient
    hardware image input inference information
    language large layer learn learning learner label linear loss
    machine map mask mathematical matrix memory method methodology methods metric module model
    network neural node noise
    optimal optimise optimisation optimize optimization optimizer operator
    parameter pattern pipeline policy predict prediction predictor prior probability process processing program
    random regression representation
    sample sampling scheme science scientific sequence sequential signal software static statistical system
    target task technique test theoretical theory time training train
    update unit
    variable vector vision visual
    weight weights
";
