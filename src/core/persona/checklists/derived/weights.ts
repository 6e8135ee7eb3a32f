import type { EvidenceKind } from './evidence.ts';

// Written by `npm run weigh`, which learns it from persona files whose checks people have marked.

/** The evidence that something is known of, by kind, in the order of the numbers. */
export const names: Readonly<Partial<Record<EvidenceKind, string>>> = {
  above: `a about accep acces acros actio activ actua adapt add addin addit adr advan after again agent ai aiox algor align all allow alrea also alter
    alway an analy and anima answe anti any api apis app appli apply appro archi are areas argum artif as ask asser asses asset assig assur async
    at attri audit auth authe autho auto autom avail avoid aware b backe backg base based basel basic batch be befor behav bench benef best betwe
    block both bound branc break brows bug build built bundl but by c cachi calcu can canno capab card case cases categ cause cd chang chara
    check choic choos ci clari class claud clean clear cli clien cloud code codeb codes codin colla colle color comma comme commi commo commu
    compa compe compl compo compr compu conce concu condi confi confl conne consi const consu conta conte conti contr conve coord core corre cost
    cover creat crede crite criti cross css curre custo data datab de debug decid decis decla deep defau defen defin deleg deliv depen deplo
    descr desig detai detec deter dev devel devop diagn diffe dimen direc disci disco distr do docke docs docum does domai don't done drive durin
    dynam e each edge edit editi effec effic eleme emit enabl end endpo enfor engin enhan ensur enter entit envir error escal essen evalu event
    every evide exact examp excel excep execu exist expec exper expla expli explo expor expre exten exter extra facto fails failu fallb false
    featu feedb fetch field file files filte final find findi first fix fixes flag flags flow focus follo for forbi form forma forms found four
    frame from front full funct gate gates gathe gener get getti git githu go goals good gotch graph group guard guida guide handl hando hard
    hardw has have heade help helpe hiera high histo hook hooks how http human i id ident idiom if image immed impac imple impor impro in inclu
    index indic infor infra initi injec input insta inste instr integ inten inter into inves invok ios is issue it itera javas js json keep key
    keys knowl known kulla label langu large layer layou learn level libra lifec limit line links list llm load loadi local locat log loggi logic
    look loop low machi main maint make makin manag manda manua map mappi markd maste match matri matte may mcp md mediu memor merge messa metad
    metho metri micro migra minim missi mista mode model moder modes modif modul monit more most multi must n name names namin nativ navig need
    neede needs negot net netwo never new next no node non not notes o objec obser of off offic on one only open opera optim optio or orche order
    organ other out outpu over overr overv owner packa page para paral param parse parti pass path paths patte per perfo permi persi perso phase
    philo pipel pitfa place plan plann platf plugi point polic posit post power pr pract pre prefe prere prese preve prima princ prior priva
    probl proce produ profi progr proje promp prope propo prote proto provi publi pull purpo pytho quali quant que queri query quest quick rate
    ratio react read readi reads real reaso recei recom recor recov red reduc refac refer regis regre relat relea relev relia remem remov rende
    repla repo repor repos reque requi resea resol resou respo rest restr resul retri retur revie rewar right risk role root route routi rule
    rules run runni runti safe safet same scala scale scan scena schem scope score scrip sdk searc secre secti secur see selec self seman sensi
    separ seque serve servi sessi set setti setup sever share shoul side signa simpl simul singl size skill skip slow small solut sourc spawn
    spec speci split sql src stack stand start state stati statu step steps stop stora store story strat stric strin struc style styli subag
    succe sugge suite summa suppo surfa swift sync synta syste table targe task tasks tdd team tech techn templ termi test testi tests text that
    the them then these they this threa three throu time tips to token too tool tooli tools top touch track train trait trans tree trigg troub
    true ts tunin two type types typic ui under unit up updat url usage use used user uses using utili v valid value varia ve verif versi via
    visio visua vs vulne warni web what when where which why will windo with witho work worke workf worki works write writi x you your zero`,
  audience: `auditor coder generalist outsider reviewer specialist`,
  block: `list table`,
  column: `actio agent behav best case categ cause check code comma compo conte crite defau descr do error examp featu field file fix for issue it key
    layer level limit meani metho metri mode model name need notes opera optio packa param patte purpo recom refer requi resou rewar role scena
    sever size solut speed statu sympt targe task to tool trigg type use value varia versi what when why you`,
  form: `bold code codeFirst label parent question sentence term`,
  length: `1 1@aside 1@checks 1@conduct 1@demands 1@knowledge 1@none 1@reference 2 2@aside 2@checks 2@conduct 2@demands 2@findings 2@knowledge 2@limits
    2@none 2@reference 3 3@aside 3@checks 3@conduct 3@demands 3@findings 3@knowledge 3@limits 3@none 3@reference 4 4@aside 4@checks 4@conduct
    4@demands 4@findings 4@knowledge 4@limits 4@none 4@reference 5 5@aside 5@checks 5@conduct 5@demands 5@findings 5@knowledge 5@limits 5@none
    5@reference 6 6@aside 6@checks 6@conduct 6@demands 6@knowledge 6@limits 6@none 6@reference`,
  nearest: `aside checks conduct demands findings knowledge limits none reference topic`,
  opening: `a_b accep_basic add_a add_the adher_to agent_md agent_quali ai_power alway_check alway_inclu alway_run alway_use alway_valid analy_the
    anti_patte api_docum api_endpo api_key api_refer appro_no aqe_learn aqe_v archi_decis async_await audit_loggi audit_trail authe_and
    authe_autho avoid_unnec avoid_using batch_opera batch_proce be_speci best_for best_pract block_criti break_chang break_down build_a built_in
    bundl_size busin_logic cachi_strat chaos_engin check_for check_if check_that check_the ci_cd circu_break claud_code clean_up code_quali
    code_revie colla_with confi_confi confi_manag confi_the conje_patte conne_pooli consi_using coord_with cost_optim creat_a creat_custo
    creat_new cross_platf cross_refer data_flow datab_migra datab_schem deep_nesti defau_to depen_injec desig_for do_not docum_all docum_compl
    docum_https does_the don't_ignor don't_skip don't_use e_e edge_cases ensur_all ensur_prope envir_varia error_handl error_messa event_drive
    examp_examp excel_compr execu_you expla_the flag_any focus_on follo_exist follo_the for_each githu_actio githu_https githu_issue group_relat
    handl_error hardc_secre healt_check ident_the if_a if_no if_the if_you imple_compr imple_prope imple_the in_any inclu_v infer_reaso
    input_valid integ_tests integ_with is_the json_for keep_funct keep_it keep_tests keep_the lazy_loadi load_balan load_testi log_error look_for
    maint_consi markd_for memor_leaks memor_manag memor_usage mock_exter monit_and n_n n_queri namin_conve navig_to need_to never_commi
    never_expos never_hardc never_log never_modif never_use next_js no_secre node_js offic_docum optim_for optim_perfo packa_json packa_manag
    partn_with path_trave perfe_all perfo_bench perfo_monit perfo_optim perfo_testi perfo_tunin plan_for provi_actio provi_clear provi_compl
    quali_gates quali_metri query_conte query_optim rate_limit read_only read_the readm_md real_time respo_desig revie_exist revie_the risk_asses
    risk_based root_cause run_git run_tests run_the searc_for secre_manag secur_and secur_audit secur_best secur_revie secur_vulne sensi_data
    set_appro set_up setti_up singl_respo skill_md sql_injec start_with state_manag stati_analy stati_deriv tdd_guide test_cover test_data
    test_drive test_edge test_files test_thoro test_with testi_strat the_task the_user third_party too_many treat_exter type_safet under_the
    unit_tests updat_docum use_a use_appro use_async use_bash use_camel use_clear use_consi use_const use_conte use_data use_descr use_envir
    use_for use_funct use_https use_meani use_param use_pasca use_prope use_read use_seman use_speci use_the use_trans use_type use_types
    use_when valid_all valid_and valid_input verif_the versi_contr wait_for when_a when_the work_with worki_with write_clear write_tests
    write_the write_unit you_are you_need`,
  pair: `aside@none aside@topic checks@checks checks@conduct checks@knowledge checks@none checks@reference checks@topic conduct@aside conduct@checks
    conduct@conduct conduct@knowledge conduct@none conduct@reference conduct@topic demands@checks demands@conduct demands@none demands@reference
    demands@topic findings@none knowledge@checks knowledge@conduct knowledge@knowledge knowledge@none knowledge@reference knowledge@topic
    limits@none none@aside none@checks none@conduct none@demands none@knowledge none@none none@reference none@topic reference@aside
    reference@checks reference@conduct reference@knowledge reference@none reference@reference reference@topic topic@aside topic@checks
    topic@conduct topic@knowledge topic@none topic@reference topic@topic`,
  phrase: `a_new addit_resou adr_evide advan_skill alter_inste analy_prior and_struc anti_patte api_desig appro_crite based_on be_used befor_writi
    behav_trait best_pract calcu_crite check_for choos_the ci_cd class_label claud_code code_quali code_revie code_style commo_error commo_issue
    commo_mista commo_patte commo_pitfa commu_style core_exper core_princ core_respo core_skill creat_a crite_scale criti_rules cross_domai
    decis_tree defen_basel desig_patte desig_princ devel_workf do_not domai_commu edge_cases envir_varia error_handl every_findi evide_class
    excel_check file_namin file_organ focus_areas follo_the follo_these for_detai for_each for_every how_it how_to if_the if_you imple_appro
    impor_notes in_the in_this input_valid integ_with it_works key_featu key_point key_princ label_every memor_manag namin_conve next_js
    non_negot not_to not_use of_conte of_the other_agent outpu_forma patte_and patte_to perfo_consi perfo_optim proje_struc promp_defen
    pull_reque quali_assur quali_check quali_gates quali_stand quick_refer rate_limit relat_skill revie_check rewar_calcu secur_best see_also
    shoul_be skill_shoul skill_when state_manag table_of tech_stack testi_strat the_follo the_user this_agent this_skill to_activ to_avoid to_the
    to_use use_alter use_cases use_the use_this use_when what_to what_you when_a when_creat when_invok when_not when_the when_to when_you with_a
    with_other you_must you_need you_will your_appro your_core your_exper`,
  said: `' a acces add advan after agent ai all alway analy any api app appli apply archi ask async auth authe auto autom avoid balan base basic batch
    be befor best bette block break brief build busin cache call camel can catch chang check choos ci class claud clean clear clien cloud code
    combi comma commo compa compl compo compr confi conne consi const conta conte conti contr conve core corre cover creat criti cross curre
    custo d data datab debug deep defau defin delet depen deplo deriv descr desig detai detec deter devel direc disco do docs docum does domai
    don't dynam e each enabl end enfor ensur entit envir error evalu event every execu expec exper expla expli expor exten extra false featu
    fetch file filte find fix flag focus follo for forma frame front full funct gener get git githu go good group handl high how http https i
    ident if image imple impor impro in inclu input insta integ inter is it json keep key known large learn let lever limit line list load local
    log look low main maint make manag map mastr match maxim mcp measu mediu memor migra minim missi model modul monit more most move ms multi
    must n name need netwo never new no node not npm numbe on one only open optim optio organ packa parse pasca pass path patte per perfo plan
    postg pre prefe prese preve prima prior proce produ profi proje prope prote provi publi pure pytho quali query raw react read real reaso
    recom reduc refer remov repor reque requi resea resou resul retur revie route run s same schem searc secur see selec separ serve servi sessi
    set share shoul show simpl singl skill skip small some sourc speci split sql stand start state stati store strin struc succe sugge suppo
    syste targe task test testi tests text the they this time to token track trans treat true type types ui under uniqu unit updat use user uses
    using utili v valid value verif versi visua web what what' when where which with workf works wrap write www x you your`,
  start: `a accep acces accou accur ackno actio activ adapt add addin addit addre adher adjus advan after agent aggre ai alert algor align all allow
    alter alway an analy anima anti any api app appli apply appro aqe archi are array artif ask asser asses asset assis assum async atomi attac
    attri audit auth authe autho auto autom avail avoid aws azure b backe backg backu backw bad balan base bash basic batch be befor begin behav
    bench best bette binar block boole bound branc break broke brows bug build built bundl busin butto c cache cachi calcu call can cance canno
    capac captu cargo catch categ centr chain chang chann chaos check choos ci circu clari class claud clean clear cli click clien close cloud
    clust code colla colle color colum combi comma comme commi commo commu compa compe compi compl compo compr compu concu condi condu confi
    confl conje conne conse consi conso const consu conta conte conti contr conve coord copy core corre cors cost count cover cpu creat crede
    criti cross csrf css curre curso custo d dashb data datab date dead debug decid decis decla deep defau defin deleg delet deliv depen deplo
    depre deriv descr desig detai detec deter dev devel devic devop diagn diffe direc disab disco displ disti distr do doc docke docs docum does
    domai don't doubl downl draft dry dupli dynam e each early edge edit effec effic email embed empha empty enabl encry end enfor ensur enter
    entit entry env envir error estab evalu event every evide exact examp excel excep exclu execu exist exit expec exper expla expli explo expor
    expos expre exten exter extra facto fail faile failu fallb false fast fasta favor featu fetch field file files filte final find findi first
    fix flag flaky focus follo for force forge form forma forms frame from front full funct gathe gener get git githu give globa go good googl
    gotch gpu grace graph green grep group guard guide güven hand handl hardc heade headi healt help high highe highl histo hook hooks how html
    http https human i id idemp ident idiom if ignor image immut impac imple impor impro in inclu incon incor incre index infer info infor infra
    initi injec inlin input insec inspe insta instr integ intel inter intro inval inven inves is isola issue it itera java javas json jwt k keep
    key keybo knowl kuber label langu large laten launc layer layou lazy lead learn legac let lever libra licen light limit line link links lint
    linti list llm load loadi local locat lock log loggi logic long look low lower macos magic main maint major make manag manua map mark markd
    marke maste match max maxim mcp measu mediu memor merge messa meta metad metho metri micro middl migra minim minor missi mixin mobil mock
    mocki model moder modif modul monit more most motio move multi must mutat n name names namin nativ navig need neste net netwo never new next
    no node non norma not note notif npm null numbe oauth objec obser offer offic offli on one only open opena opera optim optio or orche order
    organ other outpu over overa overl overv owner p packa page pagin paral param parse parti partn pass passw path patte paylo payme per perfe
    perfo permi persi perso phase pin pipel place plan plann platf plugi point polic poor port posit post postg power pr pre predi prefe prefi
    prepa prese preve previ prima prior priva probl proce produ profi progr proje promp prope propo prote proto provi publi pure purpo push put
    pydan pytho qa quali quant query quest queue quick quote r race rando rate raw re react read reada readi readm real recei recom recor recov
    red redis reduc refac refer regis regre regul relat relea relia remot remov rende repea repla repor repos repro reque requi resea resol resou
    respe respo rest resta resul retri retry retur reuse revie risk robus role rollb root rotat route routi rule rules run runni runti rust s
    safe safet same sampl sanit save scala scale scali scan sched schem scope score scree scrip searc secre secti secur see selec self seman send
    sensi separ seque seria serve servi sessi set setti setup sever share shell shift short shoul show signa simpl singl size skill skip skipp
    slow small smart snaps socia solid some sourc space spawn spec speci speed split sprin sql src stack stale stand start state stati statu stay
    step stop stora store story strat strea stric strin stron struc style styli submi subsc succe sugge summa suppo surfa swarm swift switc sync
    synch synth syste table tag tailw targe task tasks tdd team techn templ tempo termi test testa teste testi tests text the theme think third
    this thoro threa throu throw time timeo times title token too tool tools top total touch trace track train trans treat trigg troub trust try
    type types typog ui under unit unnec unuse updat uploa url usage use user uses using utili v valid value varia vecto verif versi video view
    visua vites vulne wait want warni watch web webho webso well what what' when where which why windo with work worke workf worki works wrap
    write writi wrong x xss you your zero`,
  telling: `aside aside@auditor aside@coder aside@generalist aside@outsider aside@specialist checks checks@auditor checks@coder checks@generalist
    checks@outsider checks@reviewer checks@specialist conduct conduct@auditor conduct@coder conduct@generalist conduct@outsider conduct@reviewer
    conduct@specialist demands demands@coder demands@generalist demands@outsider demands@specialist findings knowledge knowledge@auditor
    knowledge@coder knowledge@generalist knowledge@outsider knowledge@specialist limits limits@coder limits@generalist limits@outsider
    limits@specialist none none@auditor none@coder none@generalist none@outsider none@reviewer none@specialist reference reference@auditor
    reference@coder reference@generalist reference@outsider reference@reviewer reference@specialist`,
  title: `a about accep acces acros actio activ adapt add addin addit adr advan after again agent ai aiox algor all alrea also alter alway an analy and
    anima anti any api apis app appli apply appro archi are areas argum artif as ask asses asset assur async at audit auth authe autho auto autom
    avail avoid b backe backg base based basel basic batch be befor behav benef best block both bound branc break brows bug build built bundl but
    by c calcu can capab cases categ cause cd chang chara check choic choos ci clari class claud clean clear cli clien cloud code codeb codes
    codin colla colle color comma comme commi commo commu compa compe compl compo compr compu conce concu condi confi conne consi const consu
    conta conte conti contr conve coord core corre cost cover creat crite criti cross css curre custo data datab de debug decis defau defen defin
    deliv depen deplo descr desig detai detec deter dev devel devop diagn diffe direc disco distr do docs docum does domai don't done drive durin
    dynam e each edge effec effic eleme emit enabl end endpo enfor engin enhan ensur envir error essen evalu event every evide examp excel excep
    execu exist expec exper expli explo expor exten exter extra facto fails failu featu feedb fetch field file files filte final find findi first
    fix fixes flag flags flow focus follo for form forma found frame from front full funct gate gates gathe gener get getti git githu go goals
    good gotch graph group guard guida guide handl hard has have heade help hiera high hook hooks how http i ident idiom if image immed impac
    imple impor impro in inclu index indic infor infra initi injec input insta inste instr integ inter into inves invok is issue it js json keep
    key keys knowl known kulla label langu large layer layou learn level libra lifec limit links list load loadi local locat log loggi logic look
    loop low main maint makin manag manda manua map mappi markd maste match matri matte may mcp md mediu memor merge messa metad metho metri
    micro migra minim missi mista mode model moder modes modif modul monit more most multi must n name names namin nativ navig need neede needs
    negot net netwo never new next no node non not notes o objec obser of offic on one only open opera optim optio or orche order organ other out
    outpu over owner packa page para paral param parti pass path paths patte per perfo permi persi perso phase philo pipel pitfa place plan plann
    platf plugi point polic posit power pr pract pre prefe prere prese preve prima princ prior probl proce produ profi progr proje promp prope
    propo prote proto provi publi pull pytho quali query quest quick rate ratio react read readi reads real reaso recei recom recor red refac
    refer regis relat relea relev relia remov rende repo repor repos reque requi resea resol resou respo resul retri retur revie rewar right risk
    role root route routi rule rules run runni runti safe safet same scale scan scena schem scope scrip searc secre secti secur see selec seman
    sensi separ seque serve servi sessi set setti setup sever share shoul signa simpl singl size skill skip small solut sourc spawn spec speci
    split sql src stack stand start state stati statu step steps stop stora store story strat stric struc style styli subag succe sugge suite
    summa suppo surfa sync syste table targe task tasks tdd team tech techn templ test testi tests text that the them then these they this threa
    three throu time tips to token tool tooli tools top track trait trans tree trigg troub true two type types typic ui under unit up updat url
    usage use used user uses using utili v valid value varia verif versi via visua vs vulne web what when where which why will windo with witho
    work workf worki works write writi you your`,
  word: `' 's a aa aaa abbre abort about above absen absol abstr abuse acade accel accen accep acces accid accom accor accou accum accur achie ackno
    acqui acros act actin actio activ actor actua ad adapt add added addin addit addre adds adequ adher adjac adjus admin adopt adr adrs advan
    adver advic advis affec after again agent aggre agnos agree ai aim aiox alert algor alias align all alloc allow alone along alpha alrea also
    alt alter alway ambig amoun an anali analy ancho and andro angul anima annot annou anoma anony anoth answe antes anthr anti any anyho anyth
    api apis app appea appen apple appli apply appro apps aqe arbit arc archi are area areas aren' arg args argum aria arm aroun arqui arran
    array arriv arrow artic artif arxiv as ascii ask asked askin asks asla aspec assem asser asses asset assig assis assoc assum assur ast astro
    async at atomi attac attem atten attri atual audie audio audit auth authe autho auto autoc autom auton autos avail avata avera avoid await
    aware aws axe axiom azure b back backe backg backl backo backp backt backu backw bad badge balan bandw banne bar bare base based basel bash
    basic batch bağım bcryp bdd be beare becau becom been befor begin behav behin being belon below bench benef best bette betwe beyon bg big
    billi bin binar bind bindi biolo biome bir bit black blame blank blast blind bloat blob block blog blue bodie body boile bold bool boole boot
    boots borde borro bot both bottl botto bound box brace brain branc brand bread break bridg brief britt broad broke brows bucke budge buffe
    bug bugs build built bulk bulle bump bun bundl busin but butto by bypas byte bytes c cache cachi calcu calib call callb calle calli calls
    camel can can't canar cance candi canno canon canva cap capab capac caps capti captu card cards caref cargo carri carry casca case cases cast
    casts catal catch categ caugh cause causi cauti cd cdn cell cells cente centr certa certi chain chall chang chann chaos char chara charg
    chars chart chat cheap check child choic choos chore chose chrom chunk churn ci circu citat cite claim clari class claud claus clean clear
    cleve cli click clien clipp clock clone close closi closu cloud cls clust cmake cmd co code codeb coded coder codes codex codin cogni coher
    cohes col cold colla colle colli color colum com coman combi come comma comme commi commo commu como compa compe compi compl compo compr
    compu conca conce conci concl concr concu condi condu confi confl confo confu conje conne conse consi conso const consu conta conte conti
    contr conve cooki coord copie copil copy copyi core corou corre corru cors cost costs could count coupl cover cpp cpu cqrs craft crash crate
    creat crede credi creep crite criti cron cross crud crypt cs csp csrf css csv cta ctx cuda curat curl curre curso curve custo cutti cves
    cycle cyclo códig d da daily dange dark dart dashb data datab datac datas date dates datet day days db dd de dead deadl debou debt debug
    decid decim decis decla decod decom decor decou dedic dedup deep deepe deepl def defau defec defen defer defin degra delay deleg delet delib
    deliv delta deman demo demon denie dense densi deny depen deplo depre deps depth deriv descr deser desig desir deskt desti destr detai detec
    deter dev devel devia devic devop devto değiş di diagn diagr dialo dict dicti did didn' diff diffe diffi diffs digit dimen dir direc disab
    disas disca disci discl disco discr discu disk dispa displ dispo dist dista disti distr dive diver divid djang dns do doc docke docs docst
    docum does doesn doing dom domai domin don't done dos dosya dotne doubl down downl downs downt doğru draft drag drift drive drizz drop dropd
    dropp dry dto dtos dual due dump dupli durab durat durin dynam düzel e each eager earli early easie easil easy echo ecosy edge edges edin
    edit edite editi edito edits educa ef effec effic effor eithe eksik elast elect eleme elimi else elsew em email embed emerg emit emits emoji
    emoti empha emplo empty emula en enabl encap encod encou encry end endpo enfor engag engin engli enhan enoug enric ensur enter entir entit
    entri entry enum enume enums env envir epic equal equiv err error es escal escap eslin esm espec essen estab estim et etc eval evalu even
    event every evide evolu evolv exact exami examp excee excel excep exces exclu exec execu exemp exerc exhau exist exit exits expan expec expen
    exper expir expla expli explo expon expor expos expre exten exter extra extre f facin fact facto facts fail faile faili failo fails failu
    fake fall fallb false famil fan fast fasta faste fatal fault favor feasi feat featu feder feed feedb feel feels fetch few fewer fidel field
    figur file filen files fill fille filte final finan find findi finds fine finis fire firew first fit fits fix fixed fixes fixin fixme fixtu
    flag flagg flags flaky flash flat flatt flexi fligh float flow flows fluen flutt fmt fn focus fold folde follo fonks font fonts foo foote for
    forbi force forei forge fork form forma forms formu forwa found fps fragm frame free frequ fresh frien from front froze fs full fulls fully
    func funct funda furth futur g game gap gaps garba gate gated gates gatew gathe gb gcp gdpr gemin gene gener genui geogr geome gerek gestu
    get gets gette getti gg gh git githu gitig gitla give given gives glob globa go goal goals goes gofmt golan golde good googl gorou gotch
    gover gpt gpu grace grade gradi gradl gradu grain grant granu graph great green grep grid groun group growt grpc guara guard guess guida
    guide güven h haiku half hand handl hando hands happe happy hard hardc harde hardw harmf harne has hash hashe hashi hata hatal have head
    heade headi headl healt heap heavy heigh help helpe helpf helps her here hero heuri hex hidde hide hiera high highe highl hint hints hipaa
    histo hit hoc hold holdi holds home homog hones hook hooks horiz host hoste hosti hot hour hours hover how html http https hub huggi human
    hybri hydra hygie hyper hyphe hypot i i'll iac iam icon icons id ide idea ideal ideas idemp ident idiom idle ids if ifram ignor ile illeg
    image immed immut impac imper impl imple impli impor impos impro in incel incid inclu incom incon incor incre inden indep index indic indiv
    indus ineff infer infin info infor infra inges inher init initi injec inlin inner input insec inser insid insig inspe insta inste instr insuf
    int integ intel inten inter into intro intui inval invar inven inver inves invis invoc invok invol io ios ip ips is isn't iso isola issue it
    it's item items itera its itsel için j java javas jest job jobs join joins journ js jsdoc json jsonl jsx judgm junit just justi jwt k kafka
    kapsa kb kebab keep keepi keeps kept kerne key keybo keych keys keywo kill kind kiss know knowl known kod kontr kotli kuber kulla kv l label
    lack lacks lambd landi lands langu larav large last laten later lates launc layer layou lazy lcp lead leade leak leaka leaki leaks lean learn
    least leave leavi left legac legal lengt less let lette level lever lib libra libs licen lifec lifet light like likel limit line linea lines
    link linke linki links lint linte linti linux liqui list liste listi lists liter live lived lives llama llm llms load loade loadi loads local
    locat lock locke lockf locki locks log logge loggi logic login logs long longe look looki looks looku loop loops loose loss lost low lower ls
    lsp m machi macos macro made magic main maina maint major make makef makes makin malfo malwa manag manda manif manip manua many map mappe
    mappi maps margi mark markd marke marki marks marku mask mass maste mastr match mater math matri matte maven max maxim may mb mcp md me mean
    meani means measu mecha media mediu meet meets membe memo memoi memor menti menu merge mergi merma mesh messa met meta metad metho metri
    micro mid middl might migra miles milli min minim minor minut mirro misco misma miss misse missi mista misus mitig mix mixed mixin mjs ml mm
    mobil mock mocke mocki mocks mod modal mode model moder modes modif modul molec momen money mongo monit monol monor month more most motio
    mount mouse move movin ms much multi must mutab mutat mutex mvc my mypy mysql n na name named names namin narra narro nativ natur nav navig
    near neces need neede needi needs negat negot neigh neon neste nesti net netwo neura neutr never new newer next nice nil no node nodes noise
    non none norma nosql not note noteb notes nothi notic notif now npm npx null nulla numbe numer numpy não o oauth objec obser obtai obvio
    occur of off offer offic offli offlo offs offse often oh oidc ok olara old older olduğ olmad oluşt omit omitt on onboa once one ones onlin
    only op opaci opaqu open opena openc openi opens opent opera oppor ops opt optim optio opus or oracl orche order org organ orien origi orm
    orpha os other ou our out outbo outco outda outli outpu outsi over overa overf overh overl overr overs overv overw owasp own owned owner owns
    p packa packe paddi page pages pagin paid pair pairs palet panda panel panic paper para parag paral param paren parit parse parsi part parti
    partn parts party pasca pass passe passi passw past paste patch path paths pathw patte pause pay paylo payme pci pdf peak peer pendi penet
    peopl pep per perce perf perfe perfo perio perma permi persi perso persp pg phase phish phone photo php phras physi pick piece pii pin pinne
    pinni pins pip pipe pipel pitfa pixel pkg place plain plan plane plann plans platf play playb playe playw pleas plugi plura plus pm png pnpm
    po pod point polic polis poll polli pollu polym pool pooli pools poor popul por port porta ports posit possi post postg posts postu poten
    power pr pract pragm prd pre prece preci preco predi prefe prefi prema premi prepa prepr prere prese press prett preve previ price prici
    prima primi princ print prior prism priva privi pro proac proba probe probl proce prod produ profe profi progr proje prome promi promo promp
    proof prop propa prope propo props prose prote proto prove provi proxy prs ps pseud pt pub publi pull pure purpo push pushe pushi put px py
    pydan pypro pytes pytho pytor q qa qe quali quant que queen queri query quest queue quick quota quote r race races radiu rag rails raise ram
    ran rando range rank ranki rapid rare rate rates rathe ratin ratio raw rbac re reach react read reada reade readi readm reado reads ready
    real reali reaso reass rebui recal recei recen recip recog recom recon recor recov recre recur red redac redes redir redis reduc redun redux
    ref refac refer refin refle refre refs refus regar regen regex regio regis regre regul reinf rejec relat relea relev relia reloa rely relyi
    remai remed remem remin remot remov renam rende reord repai repea repet repla repli reply repo repor repos repre repro req reque requi rerun
    resea reser reset resid resil resiz resol resou respe respo rest resta restf resto restr resul resum retai reten retri retry retur reusa
    reuse revea rever revie revis rewri rfc rich right risk risks risky river rls rm roadm robot robus role roles rollb rolli rollo room root
    rotat round route routi row rows rpc rs ruff rule rules run runbo runna runne runni runs runti rust s saas sadec safe safel safet same sampl
    sandb sanit satis save saved saves savin say says scaff scala scale scali scan scann scans scatt scena scene sched schem scien scope scopi
    score scori scrap scrat screa scree scrip scrol sdk sdks se seale seaml searc sec secon secre secti secur see seed seen sees segme segre
    selec self sem seman send sende sendi sends senio sense sensi sent sente sentr seo separ seq seque ser seria serie serve servi sessi set sets
    sette setti setup sever sh sha shadc shado shaki shall shape shard share shari sheet shell shift ship shipp ships short shot shoul show showi
    shown shows shutd sibli side sideb sign signa signe signi silen simil simpl simul since singl siste site sites size sizes sizin skele skill
    skip skipp skips skl sla slack slash sleep slice slide slow slowe slug sm small smart smell smoke smoot snake snaps snipp so socia socke soft
    softw solid solut solve some somet sonne sonra sort sorti sorun sound sourc space spaci span spans spari spars spati spawn speak spec speci
    specs spect specu speec speed spend spike spin split spot sprea sprin sql sqlal sqlit squad squar src sse ssh ssl ssr ssrf stabi stabl stack
    stage stagi stake stale stand start stat state stati stats statu stay stays std stder stdin stdio stdli stdou steer step steps stick still
    stop stopp stops stora store stori story str strai strat strea stren stres stric strin strip stron struc stub stubs stuck studi study style
    styli sub subag subco subdi subje submi subpr subsc subse subst subtl succe such suffi sugge suita suite sum summa supab super suppl suppo
    suppr sure surfa surro survi suspe suspi svelt svg swagg swall swap swarm swift switc symbo sympt sync synch synta synth syste t tab table
    tabs tag tagge tags tail tailw take takes tanst tanım targe task tasks tcp tdd team teams teard tech techn telem tell temp templ tempo tenan
    tenso terci term termi terms terra test testa testc teste testi testl tests text tf than that that' the their them theme themi then theor
    there these they they' thin thing think third this thise thoro those thoug threa three thres throt throu throw thumb ticke tidy tied tier
    tight time timel timeo timer times timin tip tips title tls tmp to toast today todo todos toget toggl token tokio toler toml tone too tool
    tooli toolk tools toolt top topic topol total touch trace traci track trade tradi traff trail train trait trans trap trave treat tree trees
    trend trick trigg trivi troub true truly trunc trust truth try tryin ts tsc tscon tsx ttl tune tunin tuple turbo turn tutor twice two txt
    type typec typed typeo types typic typin typo typog typos u ui ultra unaut unava unbou uncer uncha uncle uncon undef under unexp unhan unico
    unifi unifo union uniqu unit units unive unkno unles unlim unnec unrea unrel unres unsaf unsta unsup unsur untes until untru unuse unver
    unwra up updat upgra uploa upper upstr uptim urgen uri url urls us usabi usage usar use useca used useef usefu useme user user' usere useri
    usern users uses usest using usual utili utils uuid uv ux uygul v vague val valid value var varia varie vario vars varsa vault ve vecto vendo
    verb verba verbo verbs verce verdi verif versa versi verti very vet veya via video view viewm viewp views viola virtu visib visio visit visua
    vital vite vites vocab voice void volum vs vue vulne w wait waitf waiti waits walk walkt walle want wants warn warni was waste watch water
    way wcag we weak weake weapo web webho webpa webse websi webso weigh well were what what' when whene where wheth which while white who whole
    whose why wide widge width wiki wildc will win windo wins wire wirin with withi witho won't word words work worka worke workf worki workl
    works workt world worse worth would wrang wrap wrapp write writi writt wrong www x xcode xml xss xunit xx xxx y yagni yaml yapıl yarn yenid
    yerin yes yet yield yml yok you you'r you'v your yours z zaman zero zod zone zoom zusta × çalış önce い され して する たは ない に は また る を使 ァイ イル イン ェッ
    コン コー ショ ジェ スト ック ット ティ ト トの トを ド ファ ュー ョン ング ント ージ ース ータ ード ール 不要 件 使用 可能 変更 実行 式 必要 性 理 用 的 行 사용`,
};

/** What each network makes of it, see `readNumbers` and `readLayer`. */
export const networks: readonly { readonly numbers: string; readonly layer: string }[] = [
  {
    numbers: `fgfffffggffffffgfgffgffeffgffggggfffgfgfffggfgfgfgffgffgffgfffgfggfffffgfffffgfgfgfffffffggggfffffffgfggfggfgggfgfggfgffgffffgfgfgffggffgfff
    fgggfffggefgfgffgggffgggffffgfgfffffffgfgffffffgfffffgfgfgfgfffggffgfgggfffgfgggffffgffgegfgfffffffefffffgfffffggfggffffffgfffgfgggfgfgffgff
    fgfgffffgggfffggfgegfgfgfffgffffgfgffgfffgffffgfffgfffffgffgffggffffgffgffefffgfggffggffffffgfgggggfgffgffffgffgffffffggfffgffgffggffgffgffg
    fffffgggfffggfgfffggffgfgfffffgffgfgfggfffgffffgfffgfgffgggffffffggfefgffffffgfgfggfggffgfffgffffgffffggeffffggffffgfffgffgfgfggfgggffggffgf
    fefffgffffgfffgfggfgfffgffffgfffgfffgggffffgffggfgffffggfgefgfffgffffgggfggffffgfffffggggggfgfggfffffgfgffffggfgfggfgfggffggffffffffgfggffgf
    ffegfffgffgfgffgffffgfffgffgfgffgfggggfgfffffgfffgfggfggffgffggfffefffffgfffgggfgffgfffffgffgffegfffffffgfgffefffffgffgffgegfffffffffgfgffff
    ggfffffgffffgffggfgffffggfgfffgfffggggffgffgffgfgffgegffggggffgggfffffffgfgefffgeggeggffgfffggggfgggggfeffgfeffggfgggffffgfeffgfffgfffgfggff
    fgggffggfggggggfggggfffffffggffffggggeffggggffffgffgfgfhgfffgfgfgfggffgfffgghgfgfhffffgefgffffffffgefffffffgfgfeffgfeffffegfgggfehgffeeffgfg
    ggfefffggfgffggghehfghggggfghgggffgggghgeggggggffffggfgfffggffgfgfgffffggffffggfgffgffgfgfffgfgffffggggffgggffffeggffffffgfffgffgggffgggfeff
    fffgfffggfgfffgffgggfgfffgfffgffgggfffggfggfggfffeegggfgfffgfgggfgffffffgffffffffggfffgffgfgffffffgffgfgfffggfffgfggffggfgfffffgfgffffgeggff
    ffggfgfgffgffggggfgffffffffffgffffffgfgffffgffgfffggfffggffffgfgfggggfgfgggffffggfgefgfffggffgffgfggffffffffffffgfffefffggffggggffggggfffggg
    fffgffgffggfgfggggfffgggfggfgfggfffgggggffffgffgfgfgggffffffggfgfgffffggffgfffffeffgfffffgfgfgegfgggfffgffgfffggggfgfgfggfgffggfffffggffggff
    gfffgffgggfffffggfffgggfffffffffeggggggffgfgggffggfgggfgffffffgffggfgfefggfffgfefgggefgfffggfffggggffgfgffgfgffgffgfffgfffffggffgfffgggggggf
    ffgefgfggggfgfffffffffggffggffeffffggfffffffggfgfggfffgffgfffffgffffgfffffgggggfffggggfgfffggggffggegggfffffegffffgffffgffgggggffeggffgggfgf
    fffgfgfggfgfffgefggfgeffgffffffgeggfgffggffgggfhgggffffffffggfgfggffffgffffffefggfefffgfffgfeffgggggffffgffffggfffgfgfgfgfggffgggfgggffggfgg
    fffgffffffgggfffffffgfgffgefffffggffggfgfgfggfffgfgfggggffffffgfgfgggfgfffgffgefffffgggfffgfgffgfggggeffggfgfgggggfegggggggfgggfffgfffgffggg
    ggffgffffggggfggfgffgfgfffgfffggffffgfghghfffgfggffffgfggggfgffffgfffeggfgfgggggffggffffffffgfggggfgegfgggfgffffffffegfffgffffggfffffgffffff
    ggffffgfegfggeffffggffgffffgfffffffgggefggfggffggfgfgffgfggfgffgffffffgfgffgfgffgffffgffffgfffggfgffgfggffffffggffggfffgffgffffffggfggffgfff
    gfffegggggffffffgffffffeffgggfeghggfffgffgggffffggfffggfffggffffffffffffffffgffffgffgffgfffgggffggfffffgfggffggfggfgfggffgfgfffgfggggfgfggff
    fffgfffffffgfgfffffgffgggffggfgggffffgfggfgfffggfffgffffffggfffefgggfgffggggggffffffgfffgffgffffgffgfffffffgfgffggggffgfgfggggffggffffgffggg
    fggffffgffffgfgfggfffffffffggfffgffgfgfggggfffgfgffggffgefgfffffgffgffgfgfggfggfgfffgggfffffgffffgfgffffffffffgffgfgfgggfggfggfggffggffffgff
    gfffffffffgggfffffggfgfffffffggfffggggfggffggfffgffffffffgfffffffggfgfgfgggfgffgfggffffgfgfgfggfgfgfgffgfgfffggfffffffffgffgfffgffgffffffggg
    gffffffgggefgggfgfffggggfgfffgffgfffgffgfffffggfgffggffgfgffffgggffffgfgfggfffgffffgfggggfffggffgfffgfgfgffgfffggfggfefgfgggffgffffgggffgfgg
    fgffffffgggggffggfffgfffgfffgffggfgffgffffffgffffgfggfgggfffggfgfgffgggffgffffggfffgfffffgfffffgggffggfffggggfgfffgggfffgfgfggfgffggffffffff
    gggfgggggfgggffgffffffgfffgegggfgggggggfgfgfgfffgffffggffgffffgggggffffgffffgfffgfgggggfffgfgggfegfefffgfggffffgffefggffgggfgfgggfffffffgfgg
    fggfgfgfgfggffhfgfffggggfffgggfgffgfffggfgffffggfgfefgggffgfgfgffgggffggfgffgfgfffeggfgffffggfgfgfgfggfffffggggfgfggggggfgggfgggffggefggfgff
    ffggffgggggfhfgggffgfgfffggggfgfffggggfgfffffgfggggfffggfffghgfgfffgffffffgfffgegfgggggfffgggffggfgfgfggfffgffggfffgfgffggfgfgfgggffgggfgegf
    gfgfgfffggggffffgffggfgggggggggfggffffffgfgfgggffgggfggffgggfefgfgggfgfgfggfggggffgggfgggfggggfgggffffggfggfgggffffggffffffffffffgfgfffgffff
    ffgegggffefgggffgffffgfgfffhggggggggfgffggfggffffffggfggggfggfffgefggfgfggffgggfgfgfeffgffgffgfffgfgfggggfgffgfggfggggfffgffgfgggggggfgffggg
    gfggggfgffgfffggfgfgffgfggffffgfgggfggfffgeggggggffggfgffffffggfggfgfgfgfhgegegfgfgffggffgfffgfgfefffffffgfffggggfggggfgfgfgfffgggfgggffgggf
    gffgggfgfgggfgfgfffgfggggfeggfffffgffffgfeffffgfffggfffffgfffffgfffggfgffgffefgfgfffggffffgggffggffgfgfgggffggghgfffgghggfgfggfgfggfggffggff
    gggfffggffggfffffgggggfffffgfgffgfffgfggfffgggggfgffgfgfgfffgfgfgfggffggfgffgggffggggffgfggggfggfgggggggfeggfffgfgggggggfgegfffggfgffggfgfff
    fffgffffggggffgffffffggfgffggffgfggfggffgfffffgggffggfgggfggffffffgggffgfggffgggggfgggggggffgfgfgfgffgggfgffffgfgfggfggfgfgggffggfgggggggfgg
    gffffggggffgffffggfgfgggfgffgfgfggfffffgggffffggfffgfgggffffgffffgffggffgfgggffffffffggffffgfffgfgffggfggffffgfggffgggggfgfggffgffggfgffgfgg
    ggffggggggffffgfggggfggffgggfggggfffggfgfggggffgggfggfgfgfgfgffffeggfgffggggfggfgffggffffgggfffgfgggffgggggggfggfffgffgfffgffggggfgggfffggfg
    ffggfgfgffgffgfggffgggfgeffffggffgfgfgggfgegggffgggfgggeffggfgffffffggfffffgggfffffggfgfggghgggfggffgggfgfffgfggfghfffffffgfggggfgffggfggfgf
    ffffffffffgffgggffggggffgffffgggffggffffffgffefgfgfffgggfgfgggfffffffgfggfffggfgggfffeffeffggfgfggfffggffffgfffffffgfggggfgfggfggffggfffggff
    ffggfgffgfgffgggeffgggffgffgfefffffffgggffffggggfgfgffgfgffgfgfeggfggfggfffgfgffgggggggffeffffffffgggfggggggfgffgfffgfffgfffffffgffffggggfeg
    ggggffgffgffffgfgfffggffffggfgggfggfffgfffggggggggggfgffggggffgfgfgffgfgfggfffgfggfggggffffgggfgffffgggggggggfgfggfgfggfgffffffffgffffffffgf
    fhgfffggfgffgfffggeffggffgfgffgffefffgfggfgggffffggffggfgggfffgfefffgggggfffgfffgfffgggffffggfeggfgggffefggfegfffgffgfffgegfffgggfgfgffffffg
    gfffgfffffgggggggfgffffggfgfgefffffffgffgfgffgfffggfffggggeffggfffgffgggfgfgffggffggffffgfgfggggggfgfgfffffggfgfgffffffggffffgggfgfgfggfffff
    fffgfggggfgegfgfgfffffggfggfgfgfgfggfgfgfgfffffggggfgfgggfggfgfgfgfgfffggfgfgfggfffffgffgggggggggfggfgfggfgfgffgffgfggggfgffggfggggfefggfffg
    gfggfgffgffffffffffgffgggfggfgfegffffggggggfggffgffgffffggfffgfgfgffgfgfgffgggggffgfgfgfgfefgfffgggfgffffgggggfgggffgfffggfffffgggggfgfffgff
    gggggggggggfgffffgfffffgfggfgfggffgfgfffffffggfg3Jh0sxdIN5u2533L9CxkK-y3f-MwxCYDNs-4C8H8x5cEyC1J_B8oUrlWy4Ui-ISlkP7Kbo0Iut28QF1F8cnyms055OOw
    eA7bK-gklkWNtQAcOKN6JWNH7F01CVxwgRVD0Mo6FKX8Py-QcIEV69yPC7vHeNs3EDNwkCFI_TgqXJG02rr04gdwLit2i3hc8_Ov_l1O8E8NonvQFsdj9euHXw6X7BAMxy-lKz0C0S1J
    9ysu66660ayrZJm-CbxOI9BAouoJ3zD_yfd1CPb8Uff_xkS4XEoKpKv_RINuj7DG9HuFnD6Q0dyRD9huCcO_yf32xe-5__M4uyWs57qkJ8zHv-HN6e-aS4zdq_-Y7-S9VOokCUt93416
    HzBLDAR8B_-Smn59AeoRUs4sX2Mln36A6ul-9ASYuPt_T4rJ0_z99aIGtz7NR8O0r3MSxiFyRtbM_1D9wCYCOGCZ-XFzNt0QnonLNZ8qLQHv061_-MSxh5e4tn07iJvFzEPlGQs2Br-g
    Knid-GyystOG-yy12AEr-wZM-uGCO6I-C8FJnZTWkPIPyVMr2zc_5cyGfwTimvRcRJ3GWZ_C8tyMKf6sI_YNFVNhe8tYpkJJcZ5y9uVSpR4vTyT4CSpR9IZYsCZm9znFrlzz7IQLOAc8
    N2OOcl9t3BuBgwjGCAtB_ON9J_VJ5eCI1s9hzzFrOpfS1jDyt4oJr1yI3xRMDz-Kr6roKohiQutR3XcEUlVSEJzIkYi59K7otChVdrOFq_E0oXC_yp_XNxoEaVCSGQCpdjzHnuup-Azj
    Ojg9pEJd2Q0WHAQcr_6ilq5vO8AIxY6HL7yrNIW-eaXJ_lREcL8p4UwVD21wA1zFIgRm44rAB-c--fC4-2GKZD5zA4tH684xF38B2Sy_dPJAw9DFK414_-ksb8n3qi-TvnV_gcuySNag
    NVORmSLogH6-9HGss_5RDSUczyuzPLx0PjNog5VijpSTUB3MgshL6-U-kRlPZBUvSTDl4IykJ6iZpzTgjkiywe7JDKmUnHjffymEv0wNDhEn_9EuzjJZ0A9xKOyoDsbx5D0Z_RD4VevT
    q4qaEZDmhfOq1XNZRJKyGtJjwAb10vaGGLWt-GRvh32gVwwWwrgsM4XYHHUS5PFhi5NrZBU1w5urFRyJ8O7IDyHV2qU5fHBkBkPKGXlSXePItbCjBnlyzwhLLy6d8CeYJypbz1I5b7xz
    DIasN_zHORDz6EPCjZWo5dL1JdVphBa_PTdhEWIBvyGLM86Yl4vNmiPeI0A3r8JOYaTGWl_VzQZt1nO-VPTqOHOKgRL_AK5c19tMDB2AGl-E6ADDHLUqNkeWJW-uuInobdCbSgMIXAsP
    5Kbtk1YBrNQOpMsBW7NYKsnDr1eTUJFFT7wVRsu1D5J9Ecw2yzCwr5_Yt-Cv7HHUFfO3kZcbzl-dfLFl4zY6x6C_4eeF6lNU6pOBe8vMDpN4JW_KuwlEMcF9JoNLf9tQYLBy7YYmuOU1
    -cSLH_gByp8rx48i9cx9C5jb16ewBL6FIknMuZSKBZcazBFh6prGl4FrxCI1JgYHJNIX1OlChHZyCxHi4qUmzQpE4mVxP4XirRzEfL0Pnam9Lx7PnQ2uOGMgb71xX96s5mHf8pn7xANC
    0B_WnLYKxfeAy4OxupGgIQnEcM9UHbGz2RV_15q1UC1uATYZQw49Kw8fPEjqC-9JcoYqBDBOvbkfUKzj2TKMcPBqbFzXZP2qYG1gIHghJ1n56nJy1OPqYrt5CHu-uTmslkDRd_EyD1fS
    0muPHcElIh8Q5KCGMvSBrqQ3IsFbadqrOlojWtYmMNEHJYgXr6Q7mGeUB6N7JO_sU9u7Z7RFs4vFP5yLv4-idlg7xorkAkyYzVN5b4CnuZUqlJ6Ewx6nZSb-9xEUUdW4WlNVCC_RmHgR
    CMXTwaQsdgImT0t-vJcxz9Nb1X1Eo-PrMIibbwND1feCHPG41p3S_h7Yb9aY7wJ3RJYQhh1aQV1bzZmV6WpPY79aYi7JNBxKAAF5d3dYPVasQ0amILsr8sN597I6pvgWIYa57hJmXjhy
    v2eamATks1otG8bAnOYyv26hl1JzLedUypcjPjQIxzcAQqBtYh7NRp860kDHDwmk__v1y6geuHz37sxbMNNlBNbevQzkKt99h4ZipLWe_8jWmkMxcWABDbV4F9f8xA0i4my5KvN8u0v3
    e9_X6THDLzTFLDrG0NmWFR38ECDrMCI8HOAEzIYz5cEqbKBVPA21BzZqvrITFWSKwEXjIiDqxTEi6XUV_uZ0MzEOSDIEjC2EM524hM_CMuSjcvme7M8x_bYK9WXjDHTBzugLpNxT6pyn
    DiSRCSiA7krcPMMG5rWwKa_9SBlr0C63-NUcx9zKzPnoer3waahW3tUx6EnPW22-XDGDi8i9ay7Crn2Xx1jRBJk5DR4QOZ_DD5MlDWlGzQB2N40Bf1q33ucvEyiYks_jM645kl5q-pFt
    jBSkvMizB2aAQq6-QxLJW-CbzvrQyEC30ZR3rOCUILy_l8-ijLxn6dUPjBy70m6Xer7YnMw0gzFGCukQCRgy6kDm5EQH9xzmbDuozUAtStDByRTkIjoLb7nCcnU8s8xigBWRE4kB1a9C
    ZF3ueI99-zgJ3BM-sPP6EPrJpIIopH8A6qmO4FTDC7E3ADx463VQ13__u51K9B-6BlwSn1KNM_8OF_EEQ2c9vC0CR9Jq6_GLg1LUwwyRouHH7-z26bECeG70HDLODXSn1l_vP8i3OW9f
    70nPZ_yQ4x4gzm3WqLo9FBPCb6NUMyEADN5ZMGBkyMW3tIDEsCEx5lhNw3c2EyMzLHlwyj0yyx7HHy67WpsO8J8GehRPz0HrAw4IRyyF_1Q-gurnNEvBPlDyG7HEmGA6BeH0FALpz477
    R5e87JgRg9I3_p4_62Uq7HwT7NDS8MGzYTjBJ-1gD49V3A86K6r2rsw7xzCBFtWVleJB_Vx5iF3ywGM3lwLPGOnGKytEK7-oQqvX-03n3YduLzS53jL_I8USHLA2llyO1CT27-uNxQ7d
    6CB9J8H8M46C9T4p4KF6X1Zq53-hAc4EnilV_9Js1opK2BBPPv5ty4xIHD8xRAJ3Ln8zOETMpDn4uGzxDgvRGivKnt256IC5ADycBtZDeRZ62rJoJl4cWV4ASBQ-PvG4Z9uHNNjEBztr
    DJ2gPaunNjO_PNvGo7hDItSCj83brKDZpSRfnTREXK2uJ1WImKct0958ALHZEg-PJrwjC9pwIrP2Mw0GRiG39A-287-xDo4_wYdKPxBMAY7mMBoHgNR6NCAuvCy7gyAQz_iJy_6ouLyj
    lt6PFC2chD751HHaI-Fk96IeoC--MuG0TD_Kt1CU_s2xz-87XTI1HKj1hkDKx-4JdpZyvkJ5mtanNKD_DSCOuJI3I7dbP8iVb-xr-UG71SiZm3QSFFE5u13H09yThy43CVBNeHwq97r3
    YEa40L-JibYj9DnUx2nP6T2nRH-_MNa2Z6AGU30aLKh0EEoL0LXZPfOZUSIh_WC1J_dqKSWGLrtAHUYV_5Khd7Icnjtb7XBBtKe6qIaSwuEiCyts_AfUnsQI8ew1L8Uzo_4LM2tcms-M
    PxixAvL6MF535z7PIPaiT0QanOIb-PCd6LMn59KS_zKG2Kq9ryQboYmXQVFqCvFMYw2s2Qku1XKISuQ2C1LHSPdIv5yw-I_POSNoVOBJ255SOI4Z_vsK0yxyoSQ2z1D7hdNVFRI2X-FL
    X04J2hjvAsOI0x_N71yQ8K7J3S61RAVS1NzHLM8dKAMzHrA6A-D_tngtKqHJ-W87I39EC1DEcLvNTiNjWOczYmi5Q6HhWEDv8GFEwLMzyNcev_8b7BZl3IZpieWoYplQyeTQC_cNK7dE
    eivDRHYy5mCS1cA8ZKPkk49XHqykdpzFVw7t1P7L3_1As95w78AnBVU2z_rNpazQae2IqPzVipxCGIACREGnbE3UVe4jB_wy_9TkpqCSBL9cRj4Uaq5VJCFoZHnQETNwEmLS-40SHwSn
    iQ44vG3ESgWRGxN_yI7gUwQKDVAn5UskLoFLHEHFC9FU-QCReddJHM8I3oDZ_cSaTDbBCvZ7O075v8X3SISsHaxssezIApBHT3NKwdfT80Li1CndHGyD4JXT2XA7S6VjVqFi_YZy0Tu1
    aMrLQxXxtzYw5AZ6iFVbNiKLLdyQjTtToV2ZQe4HVVs2DH1sGw8VIT-GqOAG1L8a20-jmNY_ZkyAPHrhws3f4hIO38J5a_X-89FhXiTX6yv_hcsF9aPrz4gjwZx284lwA7OuEIzt37cF
    gzMicNfC7dqKhQCyLxFOHxUvPFOBI9F2KIwR-OF-RFtsOmb9cKa5xrWom0IUkup2TVJGPP8zzpXS6J3aJxutD1a1TstnpfmWUNypu7K0dzCzcRhvtmDN95PHtUZvJHO_0qKKMnfW0BJG
    FxOD-UnNayHPBkJGjr5AVNKYTLAT7u4N7wlOK-H01EAYE9u-p6pDbwt8Zggcbxf0Z3Zs6cIsExrx5DsZzAeoQD8cx0j3smWADt4JC5YGb7CPx162c9FMEVFF-jazrjYqVDyWRVQYbK_8
    O6E7GyU_hKiL5Htv45K0G0MV-TI3U1MEcsyCJ1YopDQvcnCcFyvfwLxfKqqOz6n_Gc8p4YKE7H2Z1zZ2OE3t2quPMK6_xtwD7tHW0UJO2586VSo6pBuoTBs_MzTuCr4Ls4_0qRQ__l-O
    q9HByPJkQP5YN9m0xJ3BEu_GWEfZ4G2FNu4I36pIFK6yG0dXAOg1EG90PX44x7HmYqaigDAkxORcuCIFHRT2Or6SGJpYW-lROE-QY5MXGaTdXPt3T8Kw5az8JBTcrUF2CQxQMJ6tfiXA
    8z25zRCCA5OQHJFbWwBImytKu-Akv0BL3HFHH2Obq_33KD2e71ih2H8T-7Tztd7GHt8KiC_m2os9eFYl5c7B1GUGoHxAFlebSWHlGAb3_yPO6MoZl2PmoZxERZuQOT-wQZXHMXA_TapK
    hTNwFBziUhVQAFE4WZbIrPIkXjxt02HZKbGT9H9uDGjwD-W7x_a67sw2S1MzyHOi1TIAaG69Hs7y1QWAduU0hnD1y1X-a-5D1BwsmfQJHf_HMAiLGzY0eMvbORqmkWznLDqRxuLl_uZY
    OfDeGB3jnFUjzboc-1-at-uauEhrA1IgyB5WP8SCg2wcBPC0dXOGya_kb7U66jhH8-apbFl9Zt3I_Vtx1-tfveHHvprnKJWImEhClOUZC57X5G74gQwXV1Be389jrUn9KRVODXcY5xmj
    95RgmqUNQPVRhfJN3PxZN05eJr-tE2Qmz6icG72orRNRQk_jLLDZRnSS9Bvs4jN-Qs_0BChhmiRA_SBOcyPq-694-0gTBJVCiYCB_UhgRrJawlfXF8J06CzJ7XJzMtM6XHgKCJG698jS
    dG3pn9w4dJBZFSOBTeIoEQUo4YKuUrbQrah_8ezusastx5PZvTQ783RnKLatA7KYdg7V9TJll31GzoDq89yAgIRKj6DGV5zxxCI35aPwBQV4UxCx-_-bQSkqrgnuZfi6a4X0DZT9u87B
    PS7XG5LMIm8r2Ie7zZ5gsc4nXz11P6B2rOSICxk4aju1vb-U23HzJbG1yzdCOBRPIgZq-Z5FKtB2LsWVw3f6dH39fkO5kCatvcUj-0BUQBz09eHsscFq1ONZsktL38EPt8KD8khZO1Or
    YCTGMBoD8Ip8i86HB_E7Mj7srHlJijf15DNDHDxVoOH6y-7zLs_d4OdQB3R3bzH-RqN6bkaSzCPZnlPPb4Nn6FWXaNBiPv3BCMHtU4aSTzDfsj7fXCwjH5kcO9kVVaTJaavm0J59FNNY
    XwEoFRTX3D-aMzY1YDTDtwh7DEMHeHr7IRlvLS80nmISY6yGDuTa-Cg2Dpdmkj63ti3GnYNS1_jBVCdwX7ruvZEQRR7PVNrlK93Oo321VW2yjdXB9DX-MAFpD63HDCKV_xU4IzBFOz79
    Ur8CfSKfHvU2YFUBKT2sMMKsekn8ajiYk-wYCKwPpUlWcQ42UAaHLHJLPLWwRs9q6B9z1_wa-DBzUkVY4xE-R4tSvm5rRBvbNNKKOIGKLHLKIJEHMPLHOMLJLLMNOHMIKQLJHIHLPQFO
    JJHOMNSKOENFONMLJKNMNLINIRKNMOJONJMHKKEGKIQMPNMPPHJNGNLMONMPNNKJOJNMJJMHRLINKDJQILMIHJGMKHITLKLOKJLOKINSOFIGEKPPOOJIPPMMHLLIMKJLLNHMMPQLPFJT
    LLFRIJKEJNMMODJNJMRQMIHQJPOHGJOJLMOKQHHPSKLRFRKLIHMHJQQKJMKLMJJIJJJFLRLOLJQKLRPLJIJNMMKLORLNNNJKIKMNLOKFMRNJIPLGOMJRLNLMLHONKGINJJJOJLLMIQJJ
    PNMPHLKOMKJLIOJOOMNUPNOMJLKMOHJLJKPNLKKPLIRHLFMMNJOKMOLFJKMKKIROJHHEOJMNMNMOMMNNHGUHLMOJNODPPGOIKQGKRPMNLLNPQKKNNIQJMKIHPJKKMMOLIKILELEMJHLJ
    MILLJHHPMLKILKMGFKHIGOJJIHMJLLKMLJKJHKLJMLLHMHHLMHQJNIKMLOHMKNIMILMIKIGNKFHHKLIMIMLIKRMIKLKJLHHLNKJNHOMAMFIKIILJKHGKLIKHHLJOCMKOJKIKNPKJCCKP
    KMMRHMMGKMPTMOMMKKMAKAMGQIONLOJQQQJNLNLKKKNSGLLKTKKSIJGNQIILNFEOOMFJMOMIIGNLOHOTJHEGLJLQHLPNOKJHRMIJQJPOMGNIGSLKMJHJPFKMLLEILOFKIKMMQPKLKKIC
    EMLMPPMPSNLLKKLLLOOKNGKGMRPPONHINJHNLSJMONOGOIMROKHLOGGINIIGCMKMJIJKHIMMDUKHNOEOJHLNIDKONNIMGIILVJKMOPLOKGQKMOJNSHPMIIPLJQJJKNMLJPONRILMKNFK
    LSPMMLDIAJNMLQHOGMJQLJIONLLMOJPFKGJPBLKJOLMKLJHDJQKOKMMTOJOKPKQKHLJLJGONVMSKIRKFIEMLSHKCMLSHIIMHIPRLOOSQHOSNNNPJPFINKDNNELGNQKNIKRPSMJPFGPLP
    IGLMNSMQIOFTMJBHQGNIRKLKLAVKGJRSMPLIORDGKIHAGLNKKRNEKGKCGKFGMFHQFLEHHEMLJLGQJIOGLKPFKRHINDFHIOLKMNHLCLKJOIJHRFRNMANILROLMNJORJQRNJNJLUVICRIO
    ILLLJLKQMLMJHIGNKJMMMGKFHGFNLJRJLIJFLLGMIJHMOMOKQMOJKLIOMLLJGLNNKKMHHDJINIIHFMNKNKKEMJLNJFPLHMKJJPEJRLHNJIPIIMGGKOHSKMJPMLJLKLNHJJQJGGIJLKIP
    QHIJJFLQGIKKLMISGPKIDPFIINDGLJJMJLMKHOILNGJHSIHKJJMKMIMHVLLQKKJHHIGHOMJNDKLKHEGIDNHNGOOKHMKIOLKNLKLNMQJMKKOHOLJNJHMNIGJHINLLPQEFMGFOINLMKRJN
    KILCMHOQLKOLJMKMMRNMKSKNKGMLKKFDINLOQILHJNLMOMPCLMJGIJUQMLGIKIPKKMLKKHNHLOJNOLLLLKPJNIOMNPHKMJHRKILNILMHKJHJPLOGNKFENQLONMMQMPJQLHHKTNLJOEFJ
    OMOMMLFONKKGHKJHNOKLGKPKFLIKMINMMJLLLOGUIKGOJKJMKPKNHMPPOHRMHPRHNIPNNJKJJJMOKLJGMKOMIKGKQOLJLKJFNJNJNLIQLIDJGNJMMFLLFMPMMKMLGFLDLIGJOGFLLKKL
    MLMNLNILJNIJJNLHOIONNQNOLJFMNMMOGMQEJQIQELIKLRKLFHKQMMMFDTIOQKGJLKGJFENICNMKIBKIMMHKRFGKJHLIJMSEJORDLMRODPHIMLGIJJLMFMSHJHPNGIGFIKLFRIHHOQEO
    JMJHLQMKIODLOPKFKMKSFINFPIDOPJHJKLKLJKLMKMHMGIGQKLLLPVOLNQKJKLHKAHGIOIUCLGMPNIILPMNHKHQKKMMOPHPJMKNNMHKOOLPJJGLFKJQLNKSGHFEINJGPILODNKOLQGMM
    FLLRPMJMKLKKHJJOMKJLLMKMPNOKSLEHJEFMNIANNOLJDHKLCOERPMMKMMHIMKOGFJLMRORMQLJJMHHMKJPQIKNPNLFOLIKKIIPLGOJIIFLIULEKMKJJKMNKJHIIILKKKMLJMLISPQJN
    HFJLNJNLKMLKHPFJKGOLMHLONNOOEFLMOICKLLFLKQLJEONPQMJQLIKFLIIKNIMPIOOLNNHGKNJNOKMLLNKKIINKOGRJLKLKJKLHQJIHIKKRLHMSHKOKQHNMMLLGJJFPMIHMHMJPNTIC
    EMHMMHMSILKIHRKFLPLHKPLMHHQKNQMNHJLPMLOIGKHTLLEKKIVIHPJMIRLUNKLHFOJFHMMMJOIJNNKOFKJOILNHQKKGGIJENPLIKRKOMMFGIHNLJGJIMLPLGKKOKGHJNKHKOKGKLOKJ
    PKKLONNJHHLLNMOKOGLHKHMNOJKNHMIQHIFQHOJJHVNKPKOKMDLOJKIGOIMNIJLPLKPLGORMNMJLNHMIILEGNMNMRUKMMJKHSHUJDSLMNKMOJDOAQLSMMINFRKJMJIHKUQKFJJRGIJUO
    MGMHJKLNOMLMCIMFJNFIHHKKMJJHFNJKPKLIHOFFHOJJOJLIGPLKMPKGMLKKKMMLIKMMMJLOGJJMLMKNLKFGMNOIJMLJMLOKMJJGJLLIKELNNOLLFOJFKIKMHIJOJIKKQMINNGMLNKJG
    FJJJINLGKOKKEHNOIKHLPIORHLNJJMLRKKMHHIHKLJKQLLJNHGIJIINLJLLJNLKMLMGLNFNGJKLOILMMKLGKHOKIGHLJKOIOJIJMJJQHKRKLJNOOSDKGNIKLHJLKNJJNMQKMFRILPNME
    PLGGPHFLLOLOIPMKHLINFJJIAHLKFJLMPMNOCJJGNLHJMNKFKNJPPIHLLMELGOOQITJOHNIIMKONJNNGPMNNIJHKOLIOINIPMKIIHNLNLKIHNIGMINOQPMOFHGODQMOIJPLJNJJTMGKL
    OIKLLJJOIHHKHILLJPJFOMIFCLOGOMKJKHMIHPJELKMMINMMMLMQOLEKONLHJGOIENFLKKONLKMJEFINMJLKMHMFHFJKJHILONROKJFLPLJCGGHILHRJJJJILNHJMIJGLKMGRNORMFON
    JNLIKFDQMLHLHFJLGKJLGOIKIMLLHKQKNQMMJOKNPNIILIJJEEMNOIKNKIPLGIBLNGJHLBMOHFMQRJJLLEHHLDHKKQJMMNLIPKKGMOJJKLOKOHHNLOGSLLLJKMLKJCLMIILMLMJLLINK
    JLNMMLJHKIOPHMIJPGIMLGMIKEMLLEKKIPKKMMJOIJGINPOLKLIMIJJJHIQHPJKQOIIKIMMNQBNOJNNQOMMEIQPLLSOMINOMLJLLKKLJKHQHKKBLQMKMLKPNIHLKNPJPLHJQGJFLHOMF
    MKJLNIIKOJMNIMPINGPMLNLNJKFKMJJHMJINIIIJIPOJOLQMPJKOFJMAMKJPINLJOMLTJKCIOJLHKKGKMNGMGMJIKNKKJGQQMMIEKMMNOKPKINNOLHKMLOJHHHMJJOMIMKIMKLJOKQEJ
    LJLPNHJHDGSOGPKEPONLKLSJKQOLOQPFNGMIMIBJJKSHPMMJLPOLNKJCINOIKIKLIPMOLIRKKJJMRNLPJMSNJHMMHGRIIIIOJJLPFJFMLKODRILJJLNLFMJFNJLLMIMLHOKNNKHMKIMJ
    HMNPLMOGAGLPHOLLRGKLOMLLLEMJLMMTKNNKMIIOSOHMPJKHPMNLJKPLOMNLLHKHJQMOMIKRJLILMLHMLMEOJMLIINOKNLPOLGNCPLHRORMMGIOMNLKLRJHMLINKKNINGQALFMJJILOJ
    QOQGRMMRHINELNKKHELOKRKQGLKMNPMLLPQTLKLJNKIRILLGGQIPNJCJLHJPHIHHNQMMQHGRJLNMNLJHDMKMJNJGFILGJIHKHMKHIQNHNGLLIOHJODJEGKIRHFFOLOPLGOPNLJKHMQHK
    NNKHIKKHRGQMJNNNNLLHIHKJIGQLJIHJKHJOKGMFGPNQBKKKOOJOGIHNJPMOKGTHJNKQKKKPOFBJLKOKLKKLHLKOPNOIHJQPOFKJMMKOIJMJLDLPDOMHINJKONNKKPLKKNOKGQJKKMHJ
    KHHNNIIJPIPOOIMDGMQJPKMKJPEHMUMEOFMPKQPJORIJMLLGNKIOIEOMJGHNOMJONKLMOFMKKNNENQLMHGKMOOMMQKONPMSJNNKJQNFJHNFLHHLLNILQHKJNMAFLHDJMNNQPKIHLLDLK
    KHJLNQOQKFJHKQIHJEGNKJJMSKGHJPFMDLOPFKIKLOMIMHJPNIIMOJHFKMJLLMNLPKPTMMJELNKJLOOLOKMKJTNOKMLMGRHPMNJNIMTOHJLPJJGJEKJKMKIOHNIINMMKKLLIEJILHOFM
    MKKLMNIKNJLHMNGIPHILKLFOMNFNQKIIKNFLMVIIILNSMLILKMMPMMLPMPNRKCNQNKNIFKJLLMLMLJCOOHKOKGKOJLPLLIOLMLIPKLKIMQKNLJOICLFPMJIGHJLOMGLJILQGJMGMKJIQ
    NLOKMKLJIKQLRLNLKFKIGKNMLFKLPNPKJLOLLLMOMPSJNMLNILJMLHJIHRLJGNMHIKNMOKSJPMJITJOKQHKNKIMOLLQLPKMLHGNHOILPOLFIFLGJLPNLJLIFOHNINHINNOPKMKNMRNKM
    NIRNOKGLKKMKLJNHJIIFHTEIMORQNGKTJNMHLFSPMNHNOKLOLIGHKKHHPOMNMMKOJMLFGHNKNNKONOHLINLKEIKILILFPIOOFNOPLLKQJMNIIOIIJPNNNMKJOJRSJOKKPJHJUOFKBMRQ
    FOHOKOONJMIKMHLMQINHIHOLPOCLIOMLLVRKIKIILGNHIOMTJFFTINLJJLKPINLTNLLRKMLLLLKLIOQHGJNNGILKOILJJJLNIMMLIQMOPHQLEJHOJNJOQLLLHGOICPJNKNIKJKLPNJCI
    JSKNMJTLLKLGMOMFJKMHGMIJNMMHFJJCKNOMHFDNKEMNPMOURNINOKLHORSHJLJORHGJMLNNKFJIIMLINNNMLMJTONGHOMMMILGOJHNOINIMOFLNHIKJPENLPLJEJKPNLOHQGKHHNINK
    ILPLHGHINPKIIOJHKMPIKOLMJNLSSGLDKKJPKKJJJIINOFJOPEPNKJPPJMNLMGLKMIQKLNKOLLHPKRKMQJHLOLQJKJJNMOFMHLKFJKPNLHOKOOOPGGKKKIEQNOLHJIKJKKILNOJJGIJN
    KNKLLNJLIGEGIJQKHNDIJJGIFJNNILMLKJNNGPJINMKOMEHNEJKMJIMLNGQPOKLJLPIJNMGGMKQIOMRNOOLONONGKGKSMJDOMLHMHIPHJOIIKNLKOENIJNFBJJQMHSLKAPOMKKIMJLKJ
    NKPJQOQMOKLIMPLQMKGIKOJJNJPMOPGKIOJJOILJPPMLINOPKPMQMQOKRMRINMLGOJGMKKLMJIKJQHKEKACKMQLNHELIHMNKKUPLHLLMIONNKOLHPKELMJOIFRJNJEILNFFGHLEMNRLN
    LHJDJLIELMRJONNLHFLLDLJJLLKKQLLRQGKMNJOFLMJLMMKMHBGOLMIKPNKJKKKKAQIHONNJKOKFMGHBPLKNMLKOJHIINLDQPKFHNLIOSJKNSGJOGHJKHHGPIJIMNINLOHOKKJKPIGKJ
    LHINNQJIKINNJJEMOKMERKMKHMLNKLJLMPJINKMOIJQFFJINQNMMKGOOMJEMIHFHNFOJNGKMJKKJKHHPLGPNIJJLJKOOSMLIEJFPOJSPLKOQKUFNULDHJLKMHENMOLNIMHQNKNMNIMIF
    JMLMKKMKMLMOLNKQKMJHFJNQFHGPMLPOLIPRHJNFMOIKIJPNQNMMMKMPOKIQJJIKPFLMNFOIJMNMIKIJPJLNMPUNFMIJHHFRMGLNNJKKILHFFKORJMKHNMMLUOPIDJFELJNHKPQJPKRH
    IOGJPHIEPLLOOPIKMRMLJQFQNEILLRJGMKOJKSHMNLKHNIHJKIOJNLPMNLEMLMOMQSFIOIEJLIDLKNKHEKENMIOJFOIGGJMLKKQLUKLTMNJIKRLNKSQLEIHLLOMQHJKMJKPONOHIHJHO
    QMIQJLIINNJHPJGJNJJJIILMLPHKFJLFIRJHIHJJJMLPJLKMOIPKIEEMLNFLMGJFIKJPFLLLMJMNLHOIGMKSFJOPLPHIMNPKOKEHILKEKKBKGMEKGPLIIGFJJNJMONLJFMILPIJMJMLK
    MGHNJOMMIJKJIKOLLSKJNILKKJJILIFINHTJCOMIHOQIKIKOIKJIKLNKIOJLLMLJNLOIROOLKKLKLLJONMHIJOIJLJPMOLFKIMLOHHHKJKLIKOLILIJONMRLGHLJLGISNNMMNNFOOHKK
    OHLIGLRIHKNPRPIKILIJMKMMNEIOOOJJKOMINNNJOOMPKLKQIKKKMMKGIMLLILRMNHHJKHMLNMJIHKQKJPLKKLPLNLLOKJPIOKKJKLKQDKKPMRKOLJMGKOGJNLIMNIHLGKGDLIOOHQPL
    OLKKJOHLMODHJIJHNMLGMRQKGGNOGGMJNNKJKKHLNKULPOJMGJMLPIOIKJOGHGQKKNMMNLKOJNOLKIIJLRJROMIMMKOJJKJJLIFOGNNLIJOLHKJNKFLLNOLNJONKOKMOPJGFSONRLLIM
    LLLLNLOMSPKLKMMJGIMKJJPONHILMMLMLILJNKNKOKNJKPSHGOLKLMDINGEIKNMMKHKGQJGMIJHLOIPGEJKMIQIIDKNMMPGHQOHJHMJLNGMNLHLOHKMHHPGPQJKSMKCOILGOLLMDNKPL
    KQPJJIJOGOHIKILKOJMJMPMMKLMQLINMPPLNPJMKMKKNTMQIIHILLLQIJLKLPJMMMSLMKJKFIOKKEHMMOOFKKONHPJIPJGRELELFILLKNRNHPMHJQKLHJLNPTJIILNJFILLNLKLLHQHL
    QNKILINOKNLLFLGLPLJJOLIIKKNMNHLFGHKLFKONNLFOKLJMNMRPLLNLCMIKIONQKLPLMINNOKIOKNMFJLQDMLFHKKHMNGKLMNNJNLKQMQJJPFJLHGKKJAQSKLNNCLFKBKKMHPGBJNMG
    LOJKLRMMQFIMMPSLHIJFKIGLKDKIKMGPPJNJLLOJLFJKMNOMMJPIJIILIONSLGJGTJLKRGKROFOKELMOUIISEQGFODLILLOHMHJMILLFNFHINEJNKMJCKKPLJEGJHKRIJKKFJQNKMEII
    INMLPHOLHIIJOFJJMHILSANOMOOQKLJNVSONNGNMLNLRFQEMRMGFIGKQSKKLCKMKROOGPJQPQFNKKBOJLLOPOPJHKIKGQQNKJHQHJJJKIRLKJHJKJPHKHGKPAKLMKQJLJFPMFJMGLLLL
    KILKHJFNMLKLMLGHOJIOOROLHFPIIPHPHHJHKIJTOMNMKLOHHMOMNNLMPNKPQKIILHLQPPLMHPINRGHNEILKGOMKOKMJKOIPLQHMIJJLHOMPMOMRMODKRMOOIMRNNKCBFPJNJJLNEHJF
    KPGKKFMOGPSRPLLJNIMJLKPMGJFLKLNGKPDJKJKKMMHKKIANJKGHOELPGOLKOPEMIHJEGOSMOJLLMLILNPKQUEQFHMMQSKMLOLKJQMJKIKNLKIOIOHQMNHHGFIIFIJLFSVMKJJPKJOHG
    HJKMNFNNQIMSIMIJPININNIANMRKKQKGFGJMKMFOKLKNOLKFKMMPERHFQPEKMJGPKPIGIFIIPKMSIPRGJHLJIMDPIQHJGHJSHOIJHOPIHEMPKHLJEMMPOQNIHMIQJMMLLQLPHJKKPNKM
    LGKGMGGHOJRJJHGJLJNMNCHELMMIGEJELCLELPHMTNIGIPPJQJMLMNPMOMHNMJJGLINLNMLJJIFFHJOLGNJKGKNOHMJLELNKFFLQKKMKJKKENJLNRLDIHMKIHQLNHMFKGOMQKLONJHLJ
    QJPIAONMNLGJPNKLKJMJJMOLJIKPMGJJHLADLPLMQKHPNNLLRRJHKSIHJEMMKNHPQJOMJMQRLFMQLMLJKILGADGLKJJPICFPMJMHHQNNOONLGOMMLQKKJMMKJGLJMNNOOOKIDBJKLKOJ
    NJKIAEJLKMJTLKNLHMPEIJMJIQMINHLKMJMPINNELMFPLKOQNJHOMOKLKMKHHHLJLKOIOQHFMOKRMLEGKIEPQDEHKMRIEHMLHIHMTKNMKHIKOHGCLNMNJGQBLHIILHIKKSJNHIQIPMJM
    OPQQFJGKGJQNHLSQROHJJJJMMNNLIQHOGJKMJNNJJKHQMOLMPOPMKMOMIENJOJPGJNSNJHJKPJKKDEQJGHIKLLLNNQIHPOMJMHJTNHJJLPCCPMKLPQLKPJIEKPIEKOMHKJQMJMFLLGFN
    LNMKPIMIKEKQJLIOMFVNIRHNJHKJMIJJPPOQMGONQMOKQLFGLOGOLPJLHIDHNMQGLMOKIKMJLKNKNRJNLOMMRIIIMKJPNJHMMJOMNJLKFRHNINEMGNEJLJJIJTLFNRJQNKPOMHFJOKKH
    MDNKNJJFEIJGPQKOSOILIKLLMMKNHMLBHOIDMNLJKOIIJMMLLGINNMMHJFMFKKKKNKJIKMEJKEPOQEJNGRJPGMKFNQJOIJMHKFLJHJOJHLHLEGLKEMPLHLMOKIILJQHEHNIIIKMOLOGN
    LNPKLHKHAMNOTIJLIJOHLJJGKLLCKKLMFMJLMOHIGIJFKTRIIMDKJOLDHJQKGKJJIHNJDHHJOLIIIFFMTJLRGLCIPJJJMMIMJQNLIMFJKJHSHHOJINMLIJIHJNMGHFHLHRNLMMHQJFMJ
    LKHKMIKQNLIKNOPHLHIMLNLQIGMHJMILHNOMNNLKOFMJLLIMELGJLMIMLLHNJFMJMHRIMPKMVJLJOOILMNIKILLPELLKIPGLFLGJJMIKSIMLLLHKLMQLLOJJIJJJKPNFLOOMOHKIJJTI
    PMKNLFKEPOCLJFONGLNFJPKLKKIKKJKMIIJILHSJMKIHJOQKGHRJLLHMGIONKIOOJKPKKFJPKNOOLINJGPKJJINJRNMONLOFOOMIQLJKLNPJNHPJMLKHOKLMLNNJGLJPNRJHKMNJINJL
    NJILJIJNLOKHLLQMOMPQHMGJQKOJHLFLLPIOEMNHKJOMMQNDJMFPNJJOMQIOOLNIJILPGLMKGPMOJJNOONIKPIKOHJKPCQLSLLLLJMNMNLLRKOMHMMHGJIKGRNNJHNRNKIJKLKKLLEOM
    HIKJPMPOQLORQLLRPKJJMGPMOKNMGJPSKMONKJGSNNMPPOMJFIKJHQCJJIOIJUMKJNHLINMKGSLMNJOMEKHLLLQMMHLNMJHOJJMKOLNMKHMNILOLHLNNJNOEKKGHKLHKMIKKHMLOMLLK
    NKKJOOOHMOMQJOQOJPKMLMLHJGIOPRNMLLLMMOMGMMNLFLHLQMNLMKNKLQMNJLLJFILKJLMQHKLMJLNHMMONKPILJLMOJLFJPMNNGNLEJQMMIOSPIONHKQOMPGLLKJIRKMNKFPPNMOLK
    FJNONLMLONRPMLNPSIHMFMGGQINHGKHGKOLMLQNQNLKLLMLKHMHOMLLOKLLMMSPOOIJPLOLNKNNLMOKHLKNQLGMJMQNDHIKNRMLHCOICMLEPEJSOLEIRIEAPROMJJLTLJJPNLMQLPHIK
    MKOIKLNENGLIJIOLSHNINLLJLOJNIHNJPKGKOLKMONNRGPMJLKJJMHJFJHMRJGJFRKTIOPPMNIJMLMQPILGOFNPPOMOLLIKOJENMJLPJMJLMMJGLVEHNONJKOKPNKOHOOPNMOBHNGOMJ
    LMKQMMOIOGLKLMPNSJNLQLIHOQFKMNKNOHLHFKNHLIJIJOKHIKJIPNPEGKKJJOOLJMMNPIONKMGLHEKFMKQILIQLLNHHFJHPJKOKLNFHKJKOKOMQHLKLLFNOKLKJJOIIENINHPMLNIII
    NGRJKBLNSELJLMPLNKOHHKOIQJIMGSOMOPNKNIJIHJONKINEPNQLLMIRKKJMNJHSJHRMPOLPMPHOMGSMLPMLLHOSKHLUOHNHISMOFKILPHRJJMNMMNJJHILHIELLFKNIHLJALRILHIHL
    JIHKGLKJKNPJRBIJPKHCGIOHHHHGHLLRLMJMRLFHGQMENIIRLPLKRQKMMMOPFOTMRHFJKFPNJJQLOLEEMNMHEIPCAJHKEMPJHRIODOJMDJNRMDKONMMRNFOJOMBLNJLGPGJJLJPMKPMN
    INIMOJSKKIKKEKJJHOINHJIDJONQNJOJKNQQHNJFHMJRQJCJOOJMKMGJUIOFNKIHOOKMOQMPPLENHMJIKJIJOLMEIILHHPKILQMPNBFPGRMMGJGIINJNLGNFMNKDFKJKKMLPLMHMPKMJ
    FHMJPJLQFJLJJTMPJNRKKMROHNIMQLHNLIMIGJMEJNHPIDHMMOLLMKOLNJIIIRKIOIGNKDELMNLMKNLKDHNBOEHKIJPEMERILPIFMIMLJJHNLPFFMROQLJGKKQTLNMKHKOINIMTOKKJQ
    KMKMNIOKLOLPHKPVIJJLHJKINSKHPFDNLLRORGFMLJPNHHHIMQOLKNPFQJJIPJHQNIQGJHKKIIQLFPHJMKLJGSJKQLIOLILKJGOQIIPDPVMUAFHMNKGLHNKPSOKPKRGKHMIOMIKOINMI
    LQLMQKMMLKLFONNNJMSJJIHLOLOIKIOPKIIHELPJKJKIRMINMJLOLKKMNMIKNNMNKPNLMKGINHHMJNRKJMSRJMJKNHOGLMKKIKHNFIMLFGJNLMJNPIFIMRIPKLIKLMLPLOLKJIQMMPQM
    KIKKOHNKROKPIPLJGLHGRLLMISHIMNNKQLKLHILINNINMNGKLKOMNJFKKLLMKLJIQKLCJMMMJOILLNLMOJLGJJJJMPNOJEFMJOCMJPLDQJLFOODPIOMPHIEIRNMPMOIOLKIOHKMMKMKH
    HHONNILNOKNQIROPLHPLGMQMGJOPQOPMIJOFRHKHKRNQGHKNGHKMNMIOLMJDKHNIMEFNMEOOPPPKRLOODMJLLHPKOJKJIIJJEHKOIKOKHLIPEMIRPIHOPNJMLJLHMEHIPKLKPLPNLJKJ
    LPPPJKPMIEJMILLHLRLJNNNKLKIMIHOOFHPNKQNLKOMLLREHLOIRPPLMNJOGIJKMNNKHHOGGPJJMHLJIOLKKMGBJLNJPMPMMVMOGMOIQMPRKILHKOIJKJQRIDFNLHFHJKSMKPPLJGNML
    OMNOIMFKLGJIJJMJFNQKJGMJLMOLMLKMJMLMGJONGLFNLHKMHOMNELLKLMQQCQIMNHIKHIFKQNINMIGJLJMSLGKGGHIINJKNJGQLMLKHKJIKMOILOHHHNLPPJHMOIIKLORLRNFKKGJJP
    JJBKFINMJKIMJKOMHOKKOOGPNOFONDJLNJLRHNGHKKMFHKGIDOPKIPILKCHHLEIJMIIBILGLKGNNNSKQKKGJNNNKMPHJILIHMJRGIHNKLINJUJNLNKNNOLKPKGPOLKLMOROJPJKLJJML
    QKKLHKNMONRHLLHFIILPJJOGMKGNIIONOLOHDOJGMKSLINNKMLRLQMNNJJTRLOHPGFNKIJJHOJJLKOHGFIOIMMMNHMLLMKHMQMFMMKMNOOKLNKMIMIMIIKIOKNOITLIJNCMMLNNMIDNM
    MKQDRVIHLMRJFSHLJGCFQODHJJOEFPJMLHKJGCFKKNHOINNKJOLLLMPNIMNOJLJHKLMMKMKJMOGLPIHNMEMMIFHHPLLNISOMKGELTMOIGJKGMOHKGLMMGNFLOOMNMJJMNGGQJIMKJLNP
    HGOFMJDNKHIMKGMHMIQNJIPGKFHLNLHGIPGILJIHHULKLNORLLHGKLMJNNPOGPGKHLLLFJJHLOOMHREJQRHMLHLKTMFMIKQNONTMMMNOELNMFQJKISKMLKOMIOJKLNHKOSKKIKJJINQK
    KGLEJITMJPKOQSHDMMOGOMDMILOMNMLESMMLQINLJJFLHKFJOEMPNJJIPLQKMFJMFRNJINMSGLFOLMTILMNNIILIIJQMLPLLJNKKPKROKMLNKGLLUKMLIOJGJJKLIPPNQOPNMPPLIJQO
    JKHLKHMPLJKLNEORKKPJNHQNJPPMOGRIJOIDMQMIMMIOIKQJMMOJGKHLFKNLIKJHMLPOJKLOMGOKJJLHNNPKGPSEEKKMRNDONIKBOPLOKGFKJONNOPNPQOLKSILJQKKCIKJNMJOJIOJL
    OSJKKLLILJMPNHILNIHKLJKKMGLLNJSILKKOLLMOOFIKNNKHOJKQMPIKODQHJCOIPNKKJNQLJMLLMHKMLLLJQNLJGQLKNHHNPLLOKTKMNFEOKJLKJKLLMHNGDIGPKLKMCLEQKNJMHNJN
    NKIPOBGGHIKHJFJKKRNJNKHMHGPPHMLRRJCMLLIHPIBMKLOMLTLMNONTJHLMOIMRKNIQOOKIDKMFPHFIKLOKLMOMFOFKNHKKDKHSJMHCMNIMNJIOHLFILFFRJNJMINHPHLOGJIHNINIL
    HPMFQNPJNHKNJJFQKNIFMFNILHFHIOFHLJGMNKOKIQQKNOJNJMJLIJJJMHNFNOKJKMOMOIHRMLIKGNQJHNMNILMKKOLLMJHIEKMMJNLGLHKMNMRNMJRKILFQJINSILJKFPOPMKIMLNMP
    HMKEKFHMQMQJOQOHIJPKKFJGJHLIHOGNKJNIFOHOOJILMMNEPKIPNLIHLOPNIJKLOQJLMJLIILJMHIELIKNLFKJNRKKIMNPNJKNKLMIJEOJJLNNQMODHIONIJJLJHGOKPIHKLNIJMLNL
    PKLKQJFLGLLMKIRKEHMLIPLGKKEPCMLJKJPPPMIJOIJKMJLORBGILJGHJJMIGMKKJKJHJIOMKLJJJKLINQLMGJIBNPIMJJKLNKJJREGHNOLNKPHPNNLIOIFOJMLLJILDQDMIEMJLJJJN
    RKJKNMPOMOFROHJMLGQOFNHIJMLIFHHIOEKLJIMMLJKPJINRMNJKFKINLOKFMJNFSHKKOKOKMJJJPMJOKJCMMKIQLMMNJFJNIFLKMJQMNMOOJPIJNPMLFINHGLILRGFIIIHKLKOPIGIQ
    LNJFMHMCKJJEMHMKPFNKJJJKNFMKKOJJPKFLINJGMLJJKMINFNKQQFNLIGMMMQJKIFQPKONOMMNFNIHMKMLPHILLFMJIRLGKOKHLNMLLRHKLHKKJIMFOLMHNJNNFNNMLNPMKNJMPJBMJ
    LNUQJJLIGLMKNRJULLOOVLLJPTNKJKLQMHNNHPMPQQNMNPHVSQNKRHEKKMRGQMMMJLHRLKLJNNOMPLQMMLOMKIGFLTOOLMOFMOLQGNOOUPSAPNULHMKOEMMKHUGNORHKPDNGKLMQKQQN
    PGLSLNPRPKIVPPOTLOGJPGLROPNOPKPOOQLPILNQNKPNMSMPOFOOINUIPOOMGQLOPGJMJTGKGDJHEIMIELKPMLJGHHGKNDOHNINPNPVGNOMQIILMPJMLMMOMILIIMOKNUOMMSJOMNQKG
    PJMMNLKMOOJIKKJDMNKJKMJEPHLJHFIMHHNIMJNOKMQDOPGJKHKKKJOKKKQQNLOJNLOFNLMSJLMMJONQLIGMJKQIPCLKNLKIMGIOLKKINIHPLGMLJIMPKRPDGOJKMFJKHMSEOSGJKHLJ
    HNHREJKMHKNLKKJLLLOLLMVPIONFKMJFMJPONLQIMINQONIMJIHLMLNFNDLJPPQKOKJHMLPHQPIKLMGPFKQOLMPLJHJKLSQNENIPGQJHPMNJJSKTSHIJNDGKMRNOJHKMLLNLHNKSLIPP
    JKNKMNSQLMHOPMSQIQMPKSKILNLSOKQMFKKPGLIMIQLLPKRGIRGGQNRPKNLOQLMMTOGNIKQRPCJOOJKOJPPPKQNHBLOOIKRIJNMIGNNJKKKQKMGLNJJEMKOJIMJLJLEMPLIIONMKINRH
    QNNKJNPJOIINJLMNGKIJRJKIPFNSSLNJJJMOOKHSQNMNLLNNMJSRKVNONIOEIFMNPKNOHNRKJQMSHMLPNMNROILONMSMQMLKMOSPOMJPKJPMORPPMQPMKLPKKKKPNERMPKKQLHLPRNLE
    VHJMMULPNMKPVHLONKMKGRINJSLPMMQMRRQIJIQNKLQNJIFPNFKMNGKVLIKEMDJILUOPNMPLKGKNMRIKLQSQNLKKFKJKTSSOMNLMNIOMFPLKGITKQMJMMMLNKUQNNRIMMMGIMOMJKMPI
    PLMMNIPORKPLLFILTRMLMKPNMJEPQPRGLKPJNKLJOVGJLENGJNLNFPOLQIOQNGLQOMMOPQMPIQLINRMTPMNIREKNKONMIPMLKKNGRIIJMPOPQMLMHNKPFFLMPMNNNHQPHROHJKRIKOSM
    MJKLPOLKHIIKFNPMDJMOPQLKMOINKILOFKJKQIHHOLIKJGRMGMKHJKHLINQNLQOKKHSPNJHIHMKMQILONOHJLNLMMMOIHLMQKVHOKJESKRLDLILQKSIKKOKNNJJPPLPJQLMKNMQHOFNO
    OLHOGNJNJFMQKNSVMLKHJNLIGJKROHIHLJLNJJMILRHQLPNNTIKMRNMUIHLUMNPJPNKLRJOMHLJMSRHKOGLNHQLOPJIJJGTSULUMKQIKOTLNLGGMKNHNPOERMPMMJHLOLQKQNKLJNSNH
    PIRPNMNROLNNPEJJKNVSSHSRJJMJLGRQRNMIONLFNOIQKKPPQRJMKIIRNLEJPLOKKRJOJQHNLRJNLLFSOLJMHKHPIKPKNOMIKGINPKPMNSNKMGKRKKKPQORLQONMIKRGPNJILIPGKFMH
    EKKIJNIHNMOLKKKPUQHNOJOJMNLHHIQJLRHQNLOQIFLLNLJLIISQGMRLUIPNMJOLNRROHPKOKMIVQSKILNPQAEQMJPFKMJONRJLQMMJNOKHQLOMJLVPOMQNVUJPREOLODLKLTNLORDKI
    JELJNNKMTQLHDFGKOOLFINOLJNMLMOPEKINULIMOINLKJENHEMGNEKHOJKQOLHJNHJJEIEMKLMNLMMLOJKFLJIHKPEMIIJLGGHIHJIJNIPNGJOKJNKJBMLLMJKOJEKNMIJFMHOJBJKJM
    MKJRLOMEKGONOJKMILPIKLOOOJPMINJAINFSNHMFLONKPPLHNOMLQNNLMNJQMRKKMEOKNGLLPHHQHMMMJFMKQFPOFNQPNMJGICOPPJHOGPRJKAOQFLMJOEKKKGQLJNMKKHIJLJNNMHLN
    LPINMLLNOJGNKGSESGKMPNKILIIOMGLDGKMOMKKJJMINNNUHKPNMLKPMLLJLIQGKLILNNKGLHIGLMHNMIRLHJPNMEHINKIHJFJLMNIKLJNIJMJOLLNKLJHKPKJMLJJMJOGKRNEIJPNKR
    MFGOMJOKKPMMLJHLNIOHMHIHJONNOHLMLLEOOSMOILHJJFMCOGNQLOMJILJLPKMMKNLMIIMQOLQOHLITKPKMQLNILLBQKHOHQGLNJNLOLIJNKMKJLOIMRNMHJLKQELLHNGIMKOIJLRJQ
    RMKHHOIINKKHHLMMQJKJFJKJOLNEJNJEMFPMKKOKMRHPSMKMOINHMNLMOMJJPOLIONUNQKORKHIGJKIIQIJOHQKKKLHIGMLJIOONLLKOJJLMOGJSNHFHJPMHLLNLMNOLJOJIKRGNJIIK
    IMNLOKMPHHHKLMHJMJIGRJIUKLJGMRQPNHMKHPLKIQHMJKOJNMOGOOROHOIFKOHKLLLMKOQJIOMLPUCULQKJJJIGTNNOEMFKMMPMJMKKJIKHQJKQOONLLPGJRMQMLKTMJPPHNJHHJHLL
    KPNSJLJLUKOVPSOJHNNPQNLKHKSLKJJNNNLOHPLKMDILPQQNMUIJMNNNMRMNHLHHNMJQINOLKJENINLKHHMJJKIJKFLFPKNOLJNLLMNNLOKNRLKSMPKROJIILIHKGLPQFPLILMQHHLHT
    JNMKJMOJOMLIOOKLKMMNLREMMOMMONLOMNPHLNKKNNOJJOFKQPLGPMRKHKNIIPLJLIHIKLIROJNPOGOIJPNGNJLNHNKMNQONLKJOHGNQONKKTMLMJNNHJKJNKQPHPQKDGRDROPPNIINN
    OMNIKRLRKKJLOMHMQHIHJNINHNJJSILKPIKKLKLKLONKPMLNSOGIIINLGHKKNNJKLNJNMMKNLNKLJIFPLJKPIJNKOFQMNLKKIJMNKMNOOMONRQLILQKGLHOGKSKJMMOMILFJOKGKLHQE
    QKLNHJNOLPPHLOJMGNLMMKJLPOHNIOGQOHNSMOSOQRJRNKNOSOMQLONQMKMPFQONLKOVKPKNKSIMPNOLINPKJNGFOPOQLKNMIKKOPNMFJNEJKOOJIQLMLVMPIOKMJOQNLJJHOOMONQHJ
    QONILMNNSKPPNCMKINEPQTLHQLPFLNPKLEJRJGJKNLKSGJQKPLGLOOKLMKPISQLHKMKJMMNMKQMLGJKMMULMKKOQDIQMIJLKHKRKLNPJJELGJNLNPOMIFFOJLRQHLHNPKNMRKINCKIGO
    FHIPJLKNNUVPNHNPNIPLKLHGMLNFLHLULPOKNNLNLOJGEPMOIKGNNOOGMNNGPJJMLGMLLMPHMKMIJMOPKKPNNRGMLJOJLTROSKOGNOLFRHLPLBPJNQMKMQOJEJMQOLLPTMFLHNLMIHNK
    JRMKNIUJIOHOLMOPFOVKJOHGLJMVOLLLOLJHLKJKLKGOKKPKHJQLKGIMOKKELNIHNIQLNLKLJJNPKSRITSJOINMNNQSHPGMMJLKNFJPKNOLMNOOMINJMNFOHHMIHUGUVMHLJJHDHKMMJ
    HFOLNJLHJLEOHHKIPTNJGJLLQMNLLEKHUISJNOKNMOGPMRPIPIKNRJMLTKMPRNKKJNHLTOOPNJMMGMLIIRJMSOPOINEOLHMINOLLJNPJJLMGGNNJLNOMSLNLMORJGGAOUGPFKMQKGMOO
    ESMOIMNMMNHQKFOINNLMKOFNIJNOJNPPRIPLKKLEILGFKILLKHNINNLKQGJFJOPHLIORRKNJIMFKMRGOIJMMOSIOONSLLHILONJMPPPJJIOIRNQIPLSQLNJPJQLINMJHHMQQKPNPNKLK
    LGMKHIQPMIOLKGNHKOIKPNILMNJMJLOKMLLNKJKNLHJIKJJMKKGJPLQDMOGMMIPJSQOIQIIKLOLLLMHBNHKOHOSKGJJOPMEPOLQEKKNQFPNNJJLKGQNGRSEENNNIKOMOQILKNQIKJRLR
    JNKMOKNLNLGIMIJNPKNIPPKMMHIMNMOMMLIRNGJOJJMIJLRENIGEFLJFKILLMOURSKMIHNOQFIOLIMKMPQHNINNPNGQKFOVHOFMJJIFNNQHVOEJKOLUNPLQOHKMNOLHNLNONSKRIHLQJ
    MFGKKIPLGQSQROMMOQPKHMLLOMIKSKORNLMNKGIMHKPJIINQPMEJOLMMPULMKOLJPLJIHNLPIIMMKLLQPNIGJOJLNMQPLKJIKQKHLOLKKGJJLJOGOQKOTQNNJJONLIPLNJMKNOOPMUOJ
    RLPHHQLNLOLONNLMMSQKGPMKHMJJNFMMINKJJNLNNMJPMKIPNJPOTPOLIKOOLNDHMIRKKOOILHRLOLGMNNLGJMHHHFITQLKOOMLEKMKNPULLFKOLLNSTLPNOMKNMNMMJGPMMPQMKILFG
    POSQKMQLKOGLKQNNMPOQQLOJJNMLINHOKOPMKNKOJMGNJLIJKQNFQNQKLMMSIOHOSPMSILOLJNTQMUKOMOKHPIFMMIMMLQJJHJKHIEKOJFPRJHICKRDQJMLPNMPOLJRMNHRMMNMPLSJL
    JKKMIMMOKKMGNKLGGFINELIKQIMPORHLINPUPNPQOJJQKLPNMNORKANHLLKLMHJJNJSQIMTMQNJKOHLMOJJLKOPVNNQLLPCLOMMSQOJKJEGNNHPJMJKHQNKKIHEGFNKKJPJQJONUMONO
    KGPRJQSKMSLKJHIOOMKKSJOMIHKNSOIQNOPMNNNOHLJLRLOLLLPNHIOSLKMILKNNEJGGPULHOKIMMMLLNIPUPJQMOMKJNNNMPNMNIMLNLILIILPOPKKMQNHKGHMNTMONMGOPFPIODMJK
    JLHLIKNHKLMISMKLNINILIHHQROMIOORKFOQIMJJOMQFKRGLMMIMQKHHJLGLKLMRONFHNVMNNNGKNNKSHRHMKNLHTISILIUSPLLMSHKNKPNJIOJKTHOJMHGHLIKMGMGLOGNGRPLMNFSJ
    FGHENGNIMKMJMNPMHKIONLJINJHHOPNHMMFLOMNKMNKLLNGPLONPLKQJNNJQLSMNPMMPSPMQMMMQGJFJTMNSJNLJLQOPFNHNLJLNOLKMLJMKIJJKRDMTJNQLMTOMHOQLJNNMMJOKRNQL
    JNRNJOLUIJKMILOJNNJKNIQOPLOPDNOLMGPNKLLLNMKIAKPMMKHJKMMIPJJJJMMLRHIHLKLOMKGLLHHLJKIJKKHMPMMTKHKFKGEFJLJMPLNMIOQPMPJNMLLRRNINGQIONLGNJSKNMINM
    NKLKQKNGNRMURKLIIKMNLMKIIHOONPNNIKQMQLKJMHVSKINFGLOPIPNMRKPOCLKLOLVKJOLPILOMKIOIKUGLLKKHLLQLKMLOLHKMNQNPNFOLJPKNNJLMNKNKOKMNINMGNHKNMJMQPPIL
    OMMPJOOIOKQMNLQJKOQHKIQJMJLMJIFLONEHJLHLJMLNKQOISFRKPQLNFJNPQNMPQKIGNQNGMGNKMODJJSKLJQLJOITHKMQKJITLOKHNLMROGKLLOLMKMOPMQFJLPNNINNNLILKMQJER
    HLHLFJJLMMOLJJQPGLQMOLKIKGOHHJGJRNVMIHLJFLLMKLKNKPHVINKIGKJSLLGLKJLQNSNQKIIKPIIKIPNPMOOLJKEJLPKQOKNGMDMHHGKMLMOKMNPQHOLKKKMKHLNMLJMLMMMLKJHO
    MOJTIOLKKTRJLIKQMMJPLNOMQLLKTJIMHTOMPNNOJKOKNKNLKMMMLJQPKJKMVJRIMIKKJMLRFNQIKPOPQININQJOLIHINKKKNMJIMQOLMMNRQNMPRLLKMONLONKRNPLLJOQTNQOOLJNM
    NOHRKVNKLPHPLLEKNMMHIJMNLJKQDOGMNNNUJLOLKKJKKKHEMIIMIKHKKKQLJJLKVKRNLKNJJKELIONIKMNJBRNHLOQMIKGILVOSGOOOLORGLNINHNKHIIKPLLKPHLRJHORLJJJMJDJH
    PPTLKQLKMPOOIMLIRIJMINLJLMPGNMNPHTQOPJEQINJOMOHMNNOFMMOQJOMMHRJMKNKMOVLMNNMFNSOLLFTLOLLLPRQFSMJPOQMLMKJLKKJMQKRNIFPMPNJKQLOMONJUJHOHMMNHLLLN
    NMLKLOGMEIKJRFFKKIKIOQMLMONJLFRMPNMUIOLGOKONEJJMHMGMLHKOMEKHLKLOOPKLQIOJNOKNLIJORJIORUMKFLHSIPHNLLNNPLGLPKGNRJGIQHKNLPOHGPJOPMQLLOKRNJKJJNOR
    RQILNRMNJJKMNPMFJNSQHNKJJMHIMQEFPTIHNLGKKJOTJOKTNIKJKNJOOPMTJMTTILOJQLPUPQEMOKQONOHMLCHOUHGLNTQMMKMLIIMOOJMEMLKMKMKQAQELMFIIHMNJCNDPKNNIIFCL
    NFJHLILMKPSHMLKOPKRJQTOIFLLONMKMKNNMISJJPRPFOMMKEKLKOUHRPNIJJIMOHPJPOMMNNJLINRPROILOOHLOKIIPLHROPNNKFLPHPQLIJCJNLGOLIOHPRMQIPEKTQIMRPKHEJVLL
    MMIKMMMSMNOLLLMKKJNJNMOPLGQJLKMMMQMTPOJVQPMLNMOMMKKFONPKLTGNJJMPJRUOMMONHOJKMLDJPTLNMQNIPGOLLMITIMLMKLOENJIMPJJSKPIGSRPONVKJHGMONKQKLMIUIKNM
    MLLLGLJMJPHMTLNLCMOPLJINJALJGNIPKJLQOFPKKLMOJOLMOQHKMKMQGODQORUMGNFKIQNNFMOTNFRGPJNQJIMMRSBKKGOJHPJIKJGLKQJRNKLQNILMNPKVNKKNMLKMIMKPJNMJMFNM
    JJRNJIKQTJSJERMUMPMKFIEFMLPIKSOINIIJPGNKRJJIGOPFKQPGMIMQKJKJMLKHMPJIQMPMNJMRQHORLLHKNGLQNJQJIONSIMOSHLGNLLMGHGOQPJSPGPOPENHLNLGNMKSMIGONJGLN
    QPKJRLRKKMLOKLPNMLJVPKIKQNMFOHNKNUJMOONRNFLITPINLHMKPTFNJOMMOIQJNONOMOKMQRKPQDPIMNQLNFOPJQOOHMNLLOFQOQJVPMHJMGLPKVLJKMPKOOLMJQMOLRSNIFMNJQLI
    MMMKMHJLNIJOOLQKKOONKKLOIPOLHMPMKFHQMGINOOJJOOJFJSRHMKJQJKINFGOSRKPNOKLPPOJMSOKLMKINHGKLKPOGSQLJJKMLOKOFKMKKHOLMJOONKUILNQMJNRNROPOKIMIMMMLN
    FOHJKMLKKKLLUPPQQJOPKKJLKLSOHMNKKNOMLVKQLLSMOOJMPIIPRMQFIQKGOUNJLRKQLKJHNLENGOHNLPLIOGLKNMKHLNSHLOKKTLMLOHKIMNOKEHKNOMENIKLPJKNMOIMPHONOQIMJ
    IKNJRKGPRKHOMMKIKJJOPJLOLONLGTLLNMQNNIMKIMLKTFLLVPHKFJNKINJILENRILQGKIJGOSMUKMLIIJNOKNQNERFLKPJKQLMGLPMTNISLNHNMCTIIKILMHQMNOMNMNNKIMOJJONIK
    OGOQPPHKQIKMPINMQFEMHIORJJNJMMKJLGROMHNMONMJOOLMKLOSMMOGJMPMOILHLKPIPQMNHOMKHRJJLOINLOKGKGPTMGMMNNKNEKPLOLHIKFOLNJRLPPLPPJGNPVIMMNNQLNHJNMKM
    PMNGILTNNGINKQGPIIORKJJMQOMMHPLKKTNIMNMKNHJMMKJLMLPHKPLLHJOIGPLMSLHOPPLJJMIQGPNJHNIMLQRKOKLKOJKKJQGJPMQIRHLILKIHPTJSFNIOMRNRKGONSHIKGHPQOQNM
    KJMQKONPQQNJKGMOQKJMKSVNNPOPOKNNSPQOMPOITOQLLLLNPLMPKIOQMIKMMNHMOMFSMFKIGLKKSRPMILNMKGHJMKOMOJKLKMJLQMPOMMIOLKOKLKJJJISLLSLKJNLMOMOJQRROMLNL
    MNNKPILNSJMQRIMQMJQKHKIOMHOOTPFQOMFGKMQPMKNJENNOKQKMMOMLNONQMNJJFNNKIILNKKIJOKQJIMKPJRLIROOIKPGLLLJNLKNIKJKRPNLLLHMPLNQQHNMPLOIHLHOMKNIQIMJG
    JJMPKIMMJFLKTQLLJKFMPHIRKQMONIIIJMJKOILKHJGKOMMPJPPJIOOPMNKGIJMLLIOODOKIIIHGROSHKMMMFNIMMKNMLMONKNLIKJOUOOGJTIOLJNRJPJIFNNLIIMNKIGILRKNNHKNR
    HKOMNGNRFOOMKNMNMLKJNILRGKIPIOLMOJLNBLMJMPJKKQJETNLLNRNLNPIKNKIJMPHMMKPHNNKPMSLOJSEJQJMMMNMLNKOOKRLINNIMOIKKORLMJNJRPLMKIUMPMJPIMNMKMKGKKNJJ
    PNIJNMQNKQHGIKPQNMPKMKIFOKLMMKJMOLNIMNLIQLOPRGHQOINHJPJMNPKMOJLLHOMLKPNFHLPLNMNERMNONOKUPKOMPIMQPJNQIPLRLLPLJKNKRMLLMMIMQKMNJLOLKKPIMOQNKMML
    GLRKLLMHJKNTIOKGLOKQLMRQNINLLJNPOJSJOOKKMILMMMHPKKPRSMKMKNKKIELONGJKJTKQGQJJHRKIGNNHGQKQPJQOKMPJQJPMQONPILGHGQGKIIJIPPSKILNKMMMRJMKKMNKHOOON
    JLMSKKROHMLLMLINKNHRTNKKOLLPMKPJNNNMMHORMNKKDLLIRJJMAOJJQNKUJPRIJGJPSNLJHNONKHHOGHJQIKPNKIOPRQMLRSILNJISMTHOPMOILJEOPNPRNJJJONSOJEMMKMGOFHRL
    TDJLMPKQNINMKIMKMLIKHMHQIKCLOLLKKMJKIPLMMMNOPMFPKPMLMNJMJPNIIQFNKJPMHSMKPRKJINJNMOLOGCKKKILHPLKVPJKJJNJOJLIIJPLPGSMJJIMMRJOQOJLHNRMMSGONHLMG
    NLMKLOJNNQNSSNQKVKLKJUNLLLGLLIPEOOJHOPFRILNKHIQNKNGGNPNJGKJQJOLPMMLKNHMKLSNMJJNHNNLPNMQMONHLJKRPJNNINLGKNMJNMNJHJMNLEMLOMKMSMPSOPFJMHHROVOMM
    PSPJSSNSPSKKQQNNLLRFQOHOKJOGJKLMRKGJKGGKNOLLMJLMMMMNLHOHMNOOLOMPNKNKHKHLMLJHJOHJNNNKMQLOOKLMMLLONJKSNOKRMOKMKQOJKJKQINIPJLGKNNRGOHGNMGGMKKHQ
    HLPGFMMPLLEEMQOFCHKLLNQNHMMKKNHOHIQMOKLMLIOPKRJQQOLIGPSONHHIQLNJMNLKNKMOOOJHKLRJLMFLKMNIQIJJLPNOLIPLOKIMNMKOMOROIJNITPOQKODSFHNGKKJINLLONHPM
    LHNLJHMHJMQLOQJOKJLPMKEHIJRLLKNJLFOOJQJOINJNOLKSOHRLKOOIORRLHRSNILQOPOEHONQMOGJFIHOMQKLPJENOKHKOKKLQGIKLLIKNPOPQIOHTJPKMOQPBNOVJNLRNJJHORONL
    TPKRMGGIOHPHKOORTOKTMORJJJOFFKLVMLLQVJKOJFILNLOLNPPUJLTOKPMHLIHHENOKNPIMHNMNKKJOFPNPMLJJFHKLJKPRJHSKJMJKPMMHPQPJNIOKNNIMHOKOJMQJPKRLRTNPJKKH
    PMNPJPDOLMQOLLLNMLQMPKLJILKLIOLKKMLLJLKFLJMMEIGDJIMLMMKFMKJJLHILJOIHIKOJPGQRRKSIJGSOOKMOIKKKMNLSMJOMPOKINJNSEKHJJOHLQKPOMUIINPLIJJLMJJMOPHRQ
    HNLKOKLLIMGOJOKJHNLNLKLOROPLEOMFMFDLQONPRMLLINNLFMQIFIQLKNHKKIQLRKMPKMHPKGKINKJOOTMOJJNNJRKRIKPNLPLLJKOKPJGLGMMJJINQPJIJMJJOMLOKINIMMMLMKMMM
    NHQMPLLMKJOJOLQNLOKOHJVNQLNOQMOLJMICLQJPIQSLJMONNOKKKSQPKSTNFKMKJGFMRKJLTRRLNJLMHIMQKJMPPLHOPFINJMKGHFMQGLKHKIOKNLKNJMKNRLJQKMHRKMMLLOPNMOLK
    NIHLRLNLJJOGQPMVIILOIPNMLQKKPGMKGIILLMNKONJHITJLMHFLPQJJNMOLPLHKJJSEPOMPKNNIIOLPIPLSLIMNPLLMKJOOOMMANGKJJILFQKOJOKUMGMNLMKMLPLTJQJIIJQKFPGJI
    MNMGOJOMHMLMLGJQOLMKJPSMPKMRJJPMPNJMPNOPPLOLHRQPJMGJIOKRJRKOIMJQPKMPLVMQHLIORUKJTOKTKKEMHPOPLNLMILILOLOKQOOLPMKNOMHMMQLKJJMKRNJGIMLFRJKJNLLK
    LLLJORNKJMHOMLMPOEJLLNGOPNQQHLOKLOMONKNNJNQMOOPNPNOIKPHOHKUKFKNPMNMLNIKPOKJINMJHMKLHIMKONNLNJGLSGHUPNSIPLJLMFPJGKHGKPLLNIMPKMOMOQIIJLMLJPLKM
    QJIKJNHNIJGLLMQLOKMPNDNTLLPOLMJLHQPJHIJHINOOOHKKLNKNLIQKPPNPIQGONJLRLFNPRSHMLMOLNLNOLPSTKPJNKLLNKOPHMOKNPKKNKLHOOLNPGLIJNKNJMTKQSKMIRLIOPGLI
    QRKNPNJLLKKLKNIMLKNMOQMOJPQLKKLPLNLKPMMLOMPGNLPGILMKKOJLQJPLHGHHKMIQGLMQPOMHPKPOMPOPLPQNJKROJKNOJHINKHQJINQOOMTNQKLSFDVNGOKKSNRLROROPUNOPNQI
    LJINHIQONMJQMKIOJNKGPJNIRLJRIMNMIRKJHLLQPIPNMGKJOOLNOOQKMMJLJKIMPKNPSKPRLHPONJHOKPJTOOPRLMNIJPMFQMMLIJLPKLONLJOPOKLLMOLKNNKJQLNKPIOLLNMMRHMJ
    HOFOFKNOMGLIJLIBLMRJMHMMLNINNGHLPIHJKMNKMPOLJQKINTGIJRJKIISMOOMPNILJLOGKMHNJOOKJJNNQLMOMPPOLMMQMMQNJREJGHLILIMJSPMJKHMMNNRNILNNQJJQNROOJKNRL
    PINOMJMGMPMOHLNQJQIFRHOSMMGHNPMKLLKPONGJQMGMVKSIOLIMGKOMLOPFJLHIHLJLJNQMIJJKLHOEHPLQJMKKMLGIOMLNMOMRGLIKGGILILPLRRQMNVLRPQOJILIPQPJKNJKIQKHR
    LHJPKKPIQNLJOJOINIGLLCKMKLPJLKMKIIOTPLKIGKMLMPOLDNPNFJJRKTKOOOVNQNKMMFLKOHOMGRLIRJOSPJNKMQGKGHNQNNKNKLJODLINILPNJPHINMJNMNOROHJNNQNFIMKLHOSN
    QOLMIOGCMJNJHMLLMNRKKNNIJJLLMQMNROJKNPGNKMNHFGKRFGRIHOMHIJOLLUOKGIGMLOMLLFONMNNMEMLJJMMHLNNJNLOLJLKPKPPPMMMLHOHLIKPSMLMMILFINJKFHKQGNQKGKLSL
    NLQMKJONJMJMLLOKNNKHMLNNKIIJMTELHOKNHKJKRMLONPHNGSLMLOPJOKQHOLMIKHSLLHILGJNEOLMKPOMKHMIIKGNPJGJHQJLGKPLQIPMMOMJOPPNQROMPOJGNPNNJQILOIMKDIJKO
    QSLNPNTMIHMKMNKMVNJSILFHKPPMUNKGSOJKPMOLHKLHFHILPIHMJILQMHLMLMSQPMJMGFKFGJLIGFNJLKIINJMNNJIHLMPNSLPOIPNPIKNNIDHRPNKPNOHJMOOLOMQDLMIKPQGOLHLL
    LRMLLNMMMDIPJULJJONIIMLNNGFIOEMIKHQPKOPLMRLJNROOFNKNQJFMRJNLNHLNOININIGGIMIKVSMNSNKNLNIJOHHQLQNJLKHOLTNQPMNILMLINLIKJKPNFSMOJMNRPNIHPMMOJNSR
    MNMNOMJHLLMJOORNMQKPLJRRNNQNHLLNJOKOIHOPONLNSKNLPQKJPNHLSJKOLJDLJMNIHMMLRHNMVKKPNMINLOIGLFNHKMMHMROJKLMMJNKERKKHPULONLLPMNKKMULLHHMNKNOKIQLI
    OJMMQLRIQOLGQITLOLINNKRJKHOHLMLOFPNGILQQHRGMNHKLQOIPJMPJIMIUNJIPIIKKJLLKIIPROKRNJNPVPDMKHLHFJPUIKHKLRIMMNNTSOOOPNNKQLRONONFENKLKHOOKPIIPSKKF
    MPTNPHRVNNMMLMNMPJMKOKLNGKHHKLKJINLNKQKMIJNGKPLOHNRLJOGRMJNOJUNEKHPQKJJMJLHIIMLJJOLPHJSQMLNKOEOMJNJOKIGEPHQEHKLQJQKPMNKIGVPGGKKKGQPIKMMPPKEN
    LGINNJJLMIGMHKOONLEJLMNQMJMGKRNGMLOOMGNTIHHFLVOMNMJINMLLLFMMLLRHPNTPILKJFHKHNOHLNOMIINMJHJKGKMPVQDMNLJONQLMNSKTNRPKKQIMLONJTMQOQROKKJLMSMAKI
    KSPRPGLRIIJTNMQIGNSLMJLLESIHOOLGJMLICKNELKLJMJFMTGJGPJMJPRRLGHIOORINRLGNLRJMNMSKOHJKPJKNJLKIFLILGMNMMQLJSPJGLKLOPMKORJPPUMMNROOPQOIGNTLNMKKQ
    NIEJPMKRHMJLQOINMJMKMIOMNINQKGMKNHROJGOMIKIPMNGJOIKNKJQKINOIKLMILMLHLJJNLIRLJMPOQRIRLNNJRINPMLPOTHPNINKHQLTMOLSIRQNGNJONKQHLPIDSRKPMNOHEJIMG
    NNEIMJNNMROERGEGMNNPMLHINLLGKLKKHKQNLLVPTPMLNOKMORUKKMHKFMMKMOPILESHOOGFOSGKONKMJJNKKFPGIQNSKNRRGNKJJFLNGJELIMQOJLINKSMMQHLMNHOOONJOBKDGONJN
    MNKMIRMMFSPFVMISNNQMKLOJJKOJDFHHMLKNMOKKJLLLJOHOKOKUNJJDOORLFLJJKKOFJGQLGNKKGLLIKFAMKNINNNRBLLIKILMHLQQPNHGHKJQNOMMNKOMHIMLOQKOHKMHORMLNMKVP
    KONMKMMSIOJPKOQLGJQOOMNLOJMNNSLMIMLRKUIMOIIGJIRQJPJJILHKLJIONOPLOOPLIOJMMOIKPOKKNQGJIPKPPOHGPKKNOPFLLMGKPIJQOKJNMSKELMRPSPJNRIKNNNNIPIMOJLMK
    KKNHKKIMQILRLIGLJGJIMRMPFLEFVMILMKGHHKUSNJNHFMRJIONONOINNHPIKMIOOHRQJOJMQILQHQORNIKPRHKOSQNHNNOLKRRGFVISHIKREJLKRKOHKPNJJOINPPJNOINLJIMTOSHK
    GROIJLHNITOEGLIIJGLLJKKPKNHNRQOLKMOJRNKNROHQOKKIJILJLPONJLNQQMNQLHRJHKNPOLPNHLJMNJLLOROQMPRNLNLMPOLOQNPKGKMGKKJMEQPQINMPJMHRNRNKNPOMKIGIEMKK
    JOPHJIJHNNPJPJRLHMJOGMKKLJSPMNEJPHSJONMNLMRGOMONILKOLNNOPLEMSLHKONHJHRGKNOIOOLNJOPHHMKMKLOMMQEHRPHLSMKLKKONINNKQBOGKPDIDNONQFLJJJKMKLGLKRMJI
    IQPIRINIKGJINNPRRFMIENGIIIKMNNOMJQLTKLGHMPKTJKKNNLRMPGMINPMCJMLPNIOLQQPNQLLNKMOMFHPLLKNNHPFJSIPJKLKPIMDJILJQPMMJNJOHILMMOPOKHNMKIKOOOLGGGOPL
    LNLURIINLOKSKNHKKKMHGUJOPOKJMMLGMLSRHMPQMDPHOMKKHKLIJRRPMJRRPOMHLJOLFEKHPKNOHOKGJHMHTKSLKQJSMJMHLNIJKOFQJLNJMNNOVLIKONLLKKGFIMOFQKPNKMISIKJL
    PFLJEQMTGQJJRLFOHLGIOJLPFMOHIKIQNLLHIGMMDHPNLLNOIIPPLJBPLKNOINHHLOGLOSNPIRNPOMQQSRRSKPNKOJOTILUFHNINKJFOKJMHLIKJJLOKNJLSFNRLNJIUOHNHMMPOQIIJ
    KHNIQMSFRSNOSLKIOMPHOHHLTLQKKLJLOMIISNTOKJHGGONJRFQUMLLLPMPNNHLLNFONKGITPKKPPPJNJPOPOQPLPNILQGJJLPRFLNPNJJJOKLMQSJINJNOPLNNLPMKJKJQMMNQPUKPM
    JRLOIMOIJKNKMEHNONOJMMONHIQLHOKNRMONKLMKOKLMKIILGNLRQAJNJCLIFJJMOENJJHNIGMJJKPJHPLIPTOMOKNOPOKRLHJIIMGSNJIPMJNHPLJMRPKLRMQLLJLFLJLSJOHNMEKKL
    JNKMLQJQINOEIOPMOMLPJLNNDJGKINENQNMMKKMKLIMKKJMJMIMPLINKLOGOHJPTOQPLONLLKFJOJLLMLKMLFPIPPLONNJNHRMPPHKDOOGMJUPPILOOKHFFKQKUPPIOJLROKQTILNFJJ
    SILSMMMKKLMNKQFFOENLOJRPNLLLNLJITNRJPLVNKQSNPIMGMIBKIGNIHNGHPERRSIMNPJMNKQOLPLMPJMONQKUFLNNMPJPNIMNOTIKSKMONKOMOSPMHNNMMIMMNLRKKIMMIEJLHOKJP
    LRMMLGKONJQJOPIKHINIMOOQJKJOMJJJNMMMNPKNKOJPNKHJJQLOHGKLPLOLOQLLLPKMKMMLMHMOHMPMGPMJKIMLJPSOMLMJOOSOOMJLPKISORNLNKMNMMPENKPIFTIIPSLMMKOKJFHI
    OJIOUOJINLOMMIGKFPSJJJKJLRQNFOGQNNHPKNMOKHLMKKIPJHJLNHSRNOSJJMLJNHJOPNNMJLKNJQMLSNQPJHOLNMOHDIIKPJHKHOJIFIQVPJVDLMLNMLJGKKSJHMLNHJOKKJMNMHLI
    RMLPQLJOKFNKPSFIQPMGJMJRHLMTOKLHRMUKQISJNLNPLIOIPJOKKPIKOMPVJHIELOMMLGLOIMILOKHIMNMOHNMMHMKIJLLLNDOSNPDPIOJMLNLLKJLMKMIPINKJCKKIKKLGMJHINQNH
    OSFPNKTSPLGKNMNGHMOGHRJLJGJGKNNQIKKEMOOEPHMLGQMHJKOJKKMLOOJNQNNMRLLMLPHJHHQIOMMIOJMLLPQKJPMOPIMJMKHIMLPMIPNSMDLKLMKJNLJIJLKLJIHIPNLPQMKEMIJO
    INKLLNHMLMKLHOMPRLMKJKKMJKMKMMOKLNJFIMOLPHSLKOQNSMLRNKQKLKKGKEQHNJLHMSOJOIIEIOPMNFNSLRJMLIKJLONELMOOJHOEJOUPLPQGLGJNMNIMPNOOKGPNTKNOLFMJQMTM
    ONPNKLVOIPNQNFGLJOLIMLIJLEKPOONMPDMEKGLLLKINTPNSHJNMNQNLMNOMITLNKFKJIJOPDQLHMPLNIPJPLOOHKTNNNLMLVPJPMNOKSGKORDHMKPLNOULKONJKMIVPHLNLSJLHQKPN
    OPNPNIKJIOCPJPKNRJMKLPFRPKQSOMKROIRLQJNNKMKKJPPNGJSHQKIMKPNKDOMOJMNMIPLKGOPNLPOMNHILLJKSKKPOIILNKHLMIFKJORMQKGRKJKMPOQFGPMKGKIMJJHMJJONJIIOJ
    JQRUOLRLKMLKMNNNMIPQJPOJIFPOQMLGMLUKRRQILNKKVJMCLSQMOHLSKIOHMOLMQKLPQJLPMOLHHEMSJFKMUPHNJORLPKLHKNGKNPPOINOIKIVNLHTLFHKHLJPJFNKLLFKLLIGLRKJK
    OKLPLJPVIKQGJJHIQIMIMORJLEOIMJOMHPPMKLHMMSKLNHLLQKMNOKIFJOIOFJKOINRLHPMMMNOHJPPLKMKVLNLIKKNJKMLFLGOMNMJLKGJMKDJIMSNNMMIMQPHJOHJIPLRKNMNPQOKL
    ROIOJJPKIFLKSKJKLNJFQPFKPJMJMHMNLPKKOVOQMNKLNPIJFOMJOIHKHKILIPKFEPNJFKMMOOIOLOKGPDKJOIGHAKQLOPMKKJMJPIHJMOMMPOFLLMMSNLQNIJMHPMLSPQLQIPKIHRHK
    KNMMKJLMLLMKGLJIJKPNKOINJHGLLJLNHKQPHNNKMIKHJNTNEMMQLJQIQKPRRKUFMHLOFKLQQKQLMMKLLNIGJOLRKULLLKOFKJJJOIOQLOQNPKGGRJMNSLLOPOKOLJFJKMGIPOMJQTFI
    JNMLNLKEMSOGIMUIIJHQNLMLIHJHQOINRLGMNNLLLRKLJKMORHPJUNMJMLNMHNJNOQHLIRNJPVINHSOKGMHMLOKIJNOFLNIGOMHISPMHPKEJTOKKLIUGJMMVNLLLANKKNONIKIPKLKME
    KHQNILKKPKNNNNIMNMHLSGKEGGMLFMJPNLLKVPKPJHLIQMJKRPNPOHNRNGFJIOMVMMIOMKLNMINJDOILRNMKJOROPTOIGKJINUIIHINLFOOMPNIQMMMOINMPJKMKKTNOLIMNLOHIPLMO
    JLPLJKOLQKKFMQHPRJLJOMNJIODLMNKONNKLJKLINNNMLKRTMKPTUPKNOOLLKIGFOKJKPJJLOLTMLLMMCJNKLFMINHMPPMRTLQOFJUNPMNHIGHLKOKSLKNPMPGQLUOLHIRLRIMMJIHKP
    OLHPOIOIPRGLIHKJMPNMQNGJOONNJLSJKJHILOPFKQPPIMKOPMKKLPOMJMOHLOOKPKJMJPMVKLMKHOKPKOIINJKLMEEHFLJLKOIOLGJNJMKKKOIHKFPLIKGKHKPILIJJJJOMKJIPONLR
    ONHSLOQDNMLNNGKOMNLSLEMMJJOPPQPJKUIMNJNJMDNLNLMHKNHNRKKQLJQKHHLJJJJIKMKMNGLQHGPEIEPKSNRKHMQHMJNQQGMMDKNKINLMJHKIKMLMCLNJQKOIGILKKRNOONQGGKRO
    PQIPPMIUJFKNMJKIPMKMHSOLGISKMKOLVLKKHMPOOQPQOOKJLIHLJJJOPIMOMJCNMPMMKNNOKGGOMILIEMSLJLLMIPMMINNSUILKIRPMONKLGNOMOQKLTLJTMIKIPJLODSPRIEDLJKIJ
    MNIJMRPNENKRNOHNHGJQMIIOMMKPJLNGJQRPTJLNQLLJORPHMKLIIEJPLIKOHQFJLJMPSNJMMMKNLFLJPOLOIINIMIJJGLLQPPPMLLPNGKKMOMJEMKLLSIMOOSFLRKOMJISHJOILRMMJ
    MHMLBSOLUIRDJMFLMLKSNMKOQLOPNTLOOPKKDKLLNOMNHMLKKGPPMIIQJGMQIOLLHLJMMIIJLGIIPHJHLIMMLPHPPLOKMKMMOJNJIGNMKMGGIJKFIPOJKTIMMQHHNJMIORMNKSOKIILN
    OJHKUOPMLPNQLENKLLOOMNLONOMMNDFKFKKFKNFNLMKLEKMFKHKSMHONSNIKKOQPGLTSMGLQJMPRGSHMEHQKMKPHKLNENFMOIMQPDMLPJHKKMJRKINKKMIMMLHSMDJOLPHRMLNPJNPEN
    RMLTNHHRRJJONJLLHLJMKFMNIOROLKUOKFNILMJFGHHKHNKPMRNKHIGHIJIKOJPNJJJMJGONFFOKEJNLQIKLOHQNGGORPNGJNINLNONNNQLLMOMNLOKRLMKRKLKNJQONKKOIKHKHOKLN
    KMNIQOSJOPOOKMOPKRLKNMJMKHKUJLMEJGMLPMGPFJMKMNOGKKPKMNGRKMJEKJOIIKRGLLKKLJLPNJKLSQKMPPPJIMJVKKILIPNLJNKKMGPTBGKIKNMKNPJHLJPLKLJIONMIHOKLMMOQ
    KMLFRLPJMTMJNPKNLPMNRGRMSONOILJLPKJQNOLFQLKIHKGJHNIIROVMNHDPLPIHKLHNQKGKIILFQNLILPQFTRQMKOIOLHMMKLPFKLLKMLGLOJQMNKNLJFLHLNLQGPJQOOPHMJINLJGL
    JJQLJKRNMOOJMRGRHKOENGPJNOHKMJKOQKKOKIKOGFJOONONNOJKMNOKLDGMJOKKRIMDMJILNPRKENOQNINSKJPJOJKMPHMLLNFOTGIPLQLJNJOPJLIKOILMLHLKTKIOSRPOSGMLIJHL
    IFGPMLMKOINMLLKKQKNKRIOIRLHNLOPOSORLQVFRMJJLHIELKSMHLKIKHSRMOMNRIJLMIIMRNLMFQQGNNIMJNKLJNQNOJNMRRGPIKOPNRMRLOKIJNLQIPROOKHIPOLFJNOJKKIJSHJPN
    NKPJLIJNKMOMMJLNMJOIFOKLHMHSHJLKLQHHOMLLMNNLMTPIJNIOLKPHJJRJNQMNKMJNEPFIPIUNHNOOHRNKQJNOLMJGJMMLKLLNOMHKLMMLGNLMKMJJGMMKNLPTONLNKMNPNJPNKOKL
    NLPOCGOQLMHSPNKOMQROOPJULROMNMQHOJJRMRQPMRVOLSPLQFLLJOSKLJQNHNMNJKJOHSLLKRQKIMFNQIMROKOMENKJRPLNLLGRMPIFLKLKIMHNOPOOKGLJJQIKKKGOMOOJINQNRJOJ
    CQMEPFJHENKLKKJHFMMFLIILNKKTHKLILEJNMPKVMHJVJMPQJSNHJKPONKLPOLOPKJLFMKMIGJGIKKPGLLEJSEMGHLEKKJKKSPGSNKJLSLGNPIIKJLHKKHDNFOLFJGIKHJKKJEOJKFND
    SOFRKIKSLKIIOKKRLKINNPMKMEQFIKMRTRKNPJHMJROGKFEESNMIDEFFKKKSHMKLGJLMHNNQJOJPCOIGFHSMFPIHONFNHMJGPHKJLSKGQGIQQKIVJJLIGOFKQJHNHLLIGJHQOHKOIOLL
    QOMNNLQOIOMPPPKDOGPJLJJKPQMLRMLLSRILMNQQMKIILLGQLHMNVMIIPMQIMIJFLJKNPRJOLFDMSGKNMLSROHPMHPPINMJHPKKJLLPTINQQLMPKOMDHOLLNKJORRKJMQJILKOJKNLJN
    RNGNMMIIFLPKIKMMJQPIMOMHQLMINONQMHPLNKRSVMILNOQKGLENMCKLINNONCLPKLQMJMIJNGATKSPJOKMHLMOOERNKJBLHFLOIMGMKOPJLIMRLKLOQQHKONFKTJGNJIKLOONKQNPRN
    IOSHPILALHGLHKIHFLPNKNMJJKFJLMRKKLJMKGIKKNJRNKMOJQOJQPJNRSOIOMJQOKGJLFHHEKOJMHEJKPIJNPICNIRJNMCOTOCJKRKJLISPLKKNSKTLJMLNJMLVOKLNPNKMNNPKQHNO
    NOIRNKLLIFOGLLNNNMNLIGKMEJIIIIMNLTKMPNKOGQMHGNNHKNONMJMKHOHKJQKLMLKIJKLMMNFIJKJJKLLJQLJLRLMCJJQPLNOMKOJLLJPLHJNQVJMLHIHFLKHINFNLNRLNLNNELMMH
    OLLTHTIKRIOMNMKJIFGKKFKPBQOPOIMJLRIKPKGMPMMJGFHKNLJNGKINLIOCEPQHEHIJHLMLSJMGJFNHPKFMMNJNHLSLLLPLKIGGQLNKHVIKJMPRNLHINRHLOLKKSNQIPJOGLPILKLCL
    JEIJOOGFIKGMUMLNHLLNJRLQPMLLMMPIIVEMLLEHMPROIMKLKNPPQQMKIGOPOGKKGEMDJEJNMKLJIVNOLVGLLNPJLGHHGKONFHNNLLKIKKJPDJIMMMSOOLJLNLKMJLMJSFPILMNHDJFT
    NLMPMIMGIMNIGRJJGLKNIEPIJNIPRIGOHPJMJLILGNIKIIPILPKINOOJPNNKOJKLJKNPITLLIORHOGHFJJKQFMGPMKLMOLJKNEGIRSOPMLRMPHERLOILNNLMIKIFOOKMOIDGNOPHJSHJ
    QJHLFIKGQIHFAKIQIURQONPMDIJEIFHKJKNSOHKGOMQNMIOHILMQSHNLJILJJNRJILLMOKIGHMMMHIIJIQGGGTHLKNNMGNLEJHNGNKKINFJIHKMJEQIPKMRHKPJFNVQJKKQMIMJMLNIG
    FMIVEHJMHIBKJJGPKMHKJFIOSIIOOPFQVOIELFHLMRGCJPIMJAKMKKKLHJVJKLIHSLHOKNOQMJJKMMGJQUIMGIPJNCRJQLSIIKKOOMDLJKGKMLVORMQKMJJHOLQQLRGGKVMPJLKNIOGP
    JHMNKSRRLLOIPMQLNKHLHMMPRLLJLLQOLJNNPKNNLJFKHOJILINKMLOQFUMMIJMONKIHIERMNSRNJUGLPMJNLFMFIKOJJNNMMHPOHQOJNIMPJMMEFKIKFHKQHORHSNOOJPRMFJJKRKKV
    LLKNKLQNHJHIHILHHLLILLDLKILKOLILTMINNHMKNMRGLLJKKJMNMOKNOIMROKIJRIMIELRJPQUNIMOMFCGQOTJGQINJKNLOIKJKOLMKORPOPSHQFLONNKKSILLLLJKJOLNOLIMNJMRP
    ILOMLJJJORMNIMNLIKLPJNOGRPLKQMJHRIKOMJOHELPNJPQLQKGJMJIPPMPIINJKNMOKJONLKRDKJNMJNRGOLLQGKNNPOONOKKKUMMFOJOPPDMLHUMGJQJKQIQNPMOLRPFJLKHILJLQM
    HNLLLLLMKKMLOMNMKIMNNLOMJOMPNNNGJKKKKFHLJIVIJKNQOOHNTJLKQNMPJJLNQGOJLMJMJJRLLLPMOSOFSIFKMRKHQJPGNERGMMKQMKRKMPNPOMOLMOMPLLNOEJPNPLIPFNMJLHKI
    ONONJMNDNPQIJIPNLKHRGKJOPNPPPPMPKKFQMRLKNOMMMHJHKNLMLPNLMLIPPNLLOMNLMLOMIGELJKFJJMOOJIMNPQSIHJMKQLJLIKGOLSMTOMJJLHRNLKLMJMLQCMIKPKMNQKNFOLKP
    OHKJIUSQJKHPNSKNNOJGIMKILMLGKJMHOSQKOHKLMMFINLMLMMRJGTJMFNMGMQLMLNIKNJJHKKAMNLKOJMOILIKLDMGMKLHLNRHQPLGNRLKJNNHPIRMMLMJOQMSDCJILHMMLKHNMGLMI
    KJMOPLISPMFHPIKOMOKKLIMFGJQNJLNIOJQJKMNRMKRKNOHNHLIMIQKQFJJNGJELILJONMGHMKNMNKKILLMLFGKHJIHLJCMNKKQKHIOSPIPLHJKPQPLMJKOFPKJKNPNHSIMFKEGOGJFJ
    HRHLNHNKGGKKORCPRLLMJGFOPORPRPTOJNLMTJHMMJUIHMJKROHJHHLHPQLGHOOLLKLGCRILLNIICFJHOOIJGHOOMOLISTHFNHLKKILMJIMUJMNHNMLLHMEHGGEJFHKHJQLKKIIJKJSL
    HKHKPLHOKOJOJLIGGGMMMQJJNLLJIJPHIKMJNIMIGKLQMHJIJHKDPNLJJEGTKFGGLRIKHIKJKJJKLKSTFKJQIKPJKQKJQHKMLKMUJIQMIKMJNKMNLGLMGUIHINMIMDIKGKJMKLMSEFDJ
    KGHINOLKJIQIGJIOGMJNDIPIIKHJNUINISKPNNKLJMEJDMMNJKDMGTKJKDKJKLOKJFENEKHNFLNKIPIQLJKJJHHNJJKINJPJNKMJKNMNFHHPLPJKKMLINNLQLJHOJQNIIGFOIBPJKKPN
    LJJEJLHLPKIGMMFRPOKMNJIQIMKHPILNIOOTPPJPQTENGHLJUMKIRQKLLNKQMHROLICIJLLKOKOIJJHKENJKLNKNINGMJKIOJEJRPLMKMJGNMOKEFMDLKJPMNOLMNTRHMGEQJKIKHJQU
    SGGGIPPLLNPLMQIKLJNILIIMNLMGLLJOMOPJKOIGPKOHHLHMKHLNILIOMOIKOJNIOIINGHLKSLOOQRQIOHJQOKJLJEKIMONKSNNQJLFKMHTKOKLKMJQJLMHOIMMLLKJHNLJJOOHQGNMP
    QOLJJJLINKQCPPGTLIMROMOHPKGGNRINJKRFUHIMEIKELIPOMKHJOJFNHKGLFMPKPMCLNNMINNIMNFMKHHUNPNKNLPKQOOJLIMJMOKENGOMTOIMVRJOMMPKEIQLFHNJIPJJINJENIOKD
    PRMQMKNJLIJFFQPJHLLKIHQLKNIHLJNJPKKOMGKNOILLINHFLMSQRLFMERMKMPLHMNMMJKOMIKLJLEQOEKLIPKGEMEQMKJJKGOLGIFLLHMPJEKNJMOHHFLLLHJMIHLNMJNNKILSGREJK
    IMLOQHKLHJMPLLKGOOKPMRMNPHJFEKIJKJHHMJOFNJJMKJKOLPLMNMIKMOIMLPLELMPEENHFKHNLRIJMGRJKPKRJJGLLLKMJEQRTHMKKIQHKGPKINJJKRGPNMKJENPNJNHJKJNGKLNRM
    NPRGLMIMMLGOJMKKNHJMEPTLQJKLLNLLNIKLIJOGKMNOITJOHFMIMRNKNMUJGKIHORJIINLPJGJJNKNRNDOTDJILIKOPIJHOMILLLKJJJQNFJKKPHLMMQNPRLNSQJLILLKIJKTJMOLNM
    SINLIMKGLMIKFJFVJPLRQTRTIIKMGVLFCJGLMHEMDKPHPPDLSMKMPHHCPKMOJIQHJMMPMKKNILILKMMOKGGLIJLIIQMLOMHOLRNNLMILNKLINJKMNPHQMKHGGPPIJIMJKHMMJPKLNPLN
    RKKJHKNOIKNIHILKOMPJFMMIONINLHIJKHJIKSKJLKMJLPMOELGKMIOOIMIKMMIIKNDPNKONUINHFMLKSRPJPJDNJMOJKJKHOLOKLKMQQNONIOJQJOLKJMKPQILNHLLVKKKNKGOIMRHP
    LLUOSILHJELNSIFKJIPRMHMKLSILLHJIJQPMMFFSMMLHBMEQKJLDMOLILHQOKLKOLPLLMGKPMMNGIHGDGTFINHIGCKJKHLRHQJLMLQKKINLMKLNOMKOKNIJKPJTMPJKMIPNVLLJFFENK
    OPJROTQKIMQMKKHGMKFKIQHLRNLOPOHOIPJBNGQNGOJHJIRKQNKSHCLMIOMOMGJOOKIJIFEMNPNKGSMIIJKGPPNIKNLKJLIIJLRIKMJIOQNJHIIKNKKPKMOIGLKGPOMIILJFRJLKLJKJ
    MILISUKRMIPLTNNLOPJKMGHNNOPQEJLHLLFJMFVILNPJNKMHKHIKJGPNHOKJMPFNLMJOSQOCGJLGKIIFOIJNNHMMOJJJKCLMKNNJHMJIQRMLLQLKFMNNKJPMIIKHLJMKJLKKILJNHGRL
    GJMNMILPJJJMKLLMMLKPHGCNLIKHHMUKINMENREMSLNGBHPLLOMJMJFSKNIQMCIGVJKNUMLRHGJOKKHKIFDIINIJJLQJOLHKLKPJKRKMFKQPHKFLHLKPUILIOLRDJQKFKGGJHQMPKFMI
    EMHGLMLKNMMMKINIHMLORIFMMJMLMLGMERNMKRHNMMFJJGMJKLQRNKMFKPOGLFOLOPKNILKEFIKLNLNKOMMJLULENFLGKGPOHFJIKONGNDNMJGJOKNKLFNMJRMMPGMQHSLNJRIJKHLMM
    HLLNHQJLPHMGOHJOGDMJHMGMJJJIBJQLQPMEKMLJOOHMJMMMHJNHENHIPGGONKOLSJNPLTEILLIJQIKLFMHNMIKMFHFVHGJPNLSJLMKMMJLLGKKJKGIQJKKNLRSFSLJNKGKMNJFLHTHO
    ONGMOERNIIILLNGNHLLOHQIGLRLJNQNNHKKGTGLJKHOKJPFPQSKLUMMEKKHFLHPNHMJLINFFCNEMGSOFPKJRLHJMNMKIDNMKQNHFMJGKGDHHJNQLJIKKIJIKLOOJILIQKJLNMMKOLNLQ
    NLLPHOVRGTNPMMNKKONOMIKILROGMLNOMNGOOQMMJNMKLLLMMKMPQIQLKMLINMKLKHGMGLPLKEFPMRKOIIHKKMJROMLJMJQLPLLOPKQHHPPLJJLKMKMLKSJRLIOQLNIMKNKPLKNGIKKK
    QEMOLLKLJMOJMLNLMLQJOOQQLOFIIKKMHJKPNJMQOFLMMNQJKONMHGJJRPIHKMPMEPMKSMKONKJQJTNHMOMLLOSKJGNKMJLNKHKRNLQNMGHMGMLHIOGLNLQKJMODJJNLRQLPONLNPKOI
    MLLMJSJINOLFPRMPMFKMKLLNJPKMNCPHMNNHLNIFFJKOOMJNHKLGLEPHHMJKTPIPOQNQSSOBRNNQPKKGONQOKLMNMQNJQJOJNTJNLJOJPNPJOOLKLKNLKNNLQNMKKKIPJLNJNKNNOJJJ
    OOQLRCLIELULMPMMNJPMOOHGPOHLPKOOJFLJMMNNQMIJJRHRLKNGMLLOFMGHKINIFGNNLLNHLLMPMRJLRPOGMLKJNNLGKMMOKMKLOKKKJNJLHCJLRKFLLOMNIQKNJPMMLLFPSHIMPQOM
    RQMPHOLNFNOMHMQMNNMOKKMHIKKNPFLROMJNLJQLQLOFOJFAJIKJPOHOLIINJKJRINIJPQLPKQMJOQNKOMNRQQJPOIEMNMGJJLKHKNQJHNNJKERMPLIOOIMMLKRKNKHLLGOSMJNMLNNJ
    LKIQQIANTOHKMKHLOMOMOPNMJONKJLHONILKJKHMHNJKNSORLMFDOMKLOIIQOLLPQGKNLPRONMLFKKMOQJMONKMHQJLOJLKQMNIQQIIMKKRMLOKNQMLONLRFONPJLKMFMRQINHPSOIIL
    OQQRMTOKKGPEILNCILOJLNLMNGNMLQMQOPLQMQNPIGLOJPLELONSHSNKOPJOPRSMMOFNIKPPOQRPJQMMNLIRPVLNSMRMLSMIKQQPKIFIBNJNMMHKMJJGLOGHQJHKIININJIKMHKNNFPS
    OMNIPQLMNDGSMKNOSNLJKMMOJGNNJQSNMJRJGKMPNLHOQMLQCHOTJOJLMHHLOMLJKONTQQNOPNRJRRENFNFNQJNIMMNHLLFNNSIKLOSNLLIOMJFMRJHOJKEPLRLHPSNNTRPHLMQPNISF
    ISINMERNPNNLMJQGLKNDLOONIMPMKPMQIVFOQROKKJHKLFJPLPKQNLLOMKOTONNSIJRTRLOJNLTUPLQKJOSOTLNOOJOOMGPMKRPJRLNIHJRDTLOJLQLNHINMAVMRKHGGHLPHFLLKKHLQ
    KIHJTJIGKHLKMSVIGOILONOHHRFJNNLNIKPJLKHIIIGUJQOQMLOMFIKMKPMJNMPJMIHKMHNVKOMPQNGKURLJLMNNIMNPNJJTHKQJOMKRKRJOMNQJIMIMMKNMMDHJOMHSMJKOSJTGNOEO
    JNMEQNMLJKJUHNOIKJPONMNMGJSILGQQPLNKLMONQTJKOENNJKHTPOEJRKKIQKONPPOKIQROHRNPFMFLLJOLMMQTUJNOHLPHRQOLUKKNMNKEPJLKQJNJKKLFEPRLOSPJQMIVOEOOONNL
    PIOLLQKJNJKMIMJMPOPKPNMLOHLJLLONLTMJLELNQHMKJOLPKHMNPGILMLJPFIINPLSLLIKMMNNLPKOQTLQJOHLQRILHJTCJNIPMMIOFNKRLTKNNKHJRPOKIIIVJLFMNONJPNMOLLRKM
    GKGKMKMLQMRLHOLONMPSLPOMQCNJPKMOMQQNLMAQJNJLPNJLLJONRONJTQMIPIKJLQNPONLNTLOELRMKUJPLGMHILMNPQRNLMMKJILPONPNONMOHLLOQKKFJPOPRJJJQKRGRPMHROMOP
    EGUOPLMIMFQLFJNNJJPMNPMOMKLLKILKEJPLJMHLOOOROKJMNNKNRSHLNMQJLEJIMJLLQNLMKJILRQHJOLRJQPTOMHPNPTRONHHOHOFKMOHVPNJLKJLJLOKKMNPLMNLRMMOMKNKNMPKJ
    MLONJLVIPLONMBJLLNJPLNNSNNEOPQGQJLPKMNOMLNDONOKMJNQHJQPMKOHOPIOLIHMPMINNSPLKNNIMOQQLJPNOJRKOMQEFMQLLIQLNNPRFILOULMGMINMSNIKOPNKOOSQMOQNHPIIP
    CRNJESLNQJMJPJNKQNQKMKKHIPNFQHQNGJHNKNUNPNJMJIUHLRDRLUKNUJRGNPMMMVTPGNNQODGJMODLGKPNLFLPMOLKPLLJGJMOIOKDOOLOQOLJFPFGEMMGLIQKJHNNLJRMIOJQJNQM
    KLLJMQMJOOLONJHNHOKLNJOOGOGQMHKJHQRLNTIOOPFLMRKNJEKLPPLOJJNKMLLKLPPRKLPJPJOFMIJPLLKJKSKIJNPNOKLJPOPFVLPLMPLIJLUQNIIIPNMIOMMPGNLLLSJOOUJLQNGJ
    LMFHIELQPOKNEKONJLLNNLPQINFNJOOMNJNNPIOGGHBMJLLROQPCJPSMMOKRPKPNQHPENRQFRIJNKQGHHOMNMRNKMOLTLQMRJOMRNNOLMJJOKMKMLIOKQFMNORMJQMHOOQFMMLTSHJJJ
    IOLOIHNNIFMFOKMNJUTNGOOKIKQKONLKOSJPIIKEQMOKJMNJPHLSKPHOJUKKKLQMJMMPSMLNJLKKPNJPHMOQKLNLNELILIJIEMHPBIMOKIQMTJIMKGOGMKRRGMJNMOGSJNQKGSPHAFHP
    OLGOQNLQLNMUEISMMOKLMJKJLPQMOKPOJJNRQHKOIMSSLMIOJQNNOKOGGNGHDJNNLPKLKMILKQKQKNPKQNJRINNMGPMMJLJSPHOIPQQGIMJMHJOHGIONGNMNPINORNNNENOQRIQMOIQM
    NLIOMNONKMPKPKOLONMLNNMLQKPLHJPTRLHJRINGJIOOLNFHLLKJHOJGKLKKKKHPKMFRPLJGJJOKGRPDLQIKLIKQLNPJLKOLMLQQIFLLLIOMIPLJSLLOQJNUKMMGNNKNROKJJQQMLNNO
    MQNNJLHMINKIMQKHMGKLOKHPLNHOOOMLOKIGJJLTEKGMKROEJMDKKJCOLFKRHMKLLNMILMMKILRLLIKMPOKLNMHQNNOLRHJHKGMMMONLMMPJKQLIJLNMNIOLMFPIKIJLPNHKMOSJPOKJ
    QNLGLNJQRMMKMPKJKKJONNMQNMSIJLKLGJKNOFJOILIKREIOIOMJKHOFIKOKJGHFIUJNQNHJKLOIKQKJNNMLQMMHJOKHLPHNKLOPJMLPFKRMIMLQKQUMORPRNKJQJLPIEJQRMLOGKPKO
    JJPLIJLLSQMOKLLJOPMNOEMNMKJMHEPPRGKFNHHOPLJIPLIQLPKLLONVNNNOOMNOLPLLLNOJRORQJMHLOSMTLHOJPPHOGNLMKLINMOONPLNOLPNJFNKJHIHTIIGNOPPONLNHOMIRIKOO
    LLKPSGJJOLLMJILPGGMJQNQMOOKQMGMJHKMLNOHNHROLRNNONLITMMHLOONJLJPNLMKPQNNGTQLOOKKPJRLILLRHHKIJJMLONJKNOLNKNEPIIMIPKLLOMHGLLKPLIQLJMMINJPUKKLNC
    QOLJLPKKKLPMHNJNMLNLMINOLOONMKLGRTPJJHNQJJMMRPOKLOLMIKKQLELDRKNRIPRJGMHLIRLMKKSJTHOQIIPGGJJGNNKJNOMIGSOQLKNOKLLKOQIKMIMNKJSMLHMKHKLNLLPILSHL
    FMHIRGILPPNIKFKPMIMOPPRSIKBQLMMORILOIKOLHLMHLILTLJJHPQMQIOGLRTPJONOHEQKORGHPNLJGLLINMHIKIFLOQLJLVRJFKLROIMNILQFKIRIPJLDJKLKPHJNNQKNLSOKMRPUO
    DNQDHJMMNMGNMMOLSOGOORJOFMVNDJTLLJLFQROJKMILJPNMKDPPFHMMMLKMFJMGNOGOKKOHQKMJMPKMPDOKLINKKPNPMJNLMNSQSKLKLSSNNJRKGHMMHNJJIJONKNKKLOOKJGOPMDMO
    VMJKMLKIHJLMMMLKLGLIOKFPJNNIIFKEKJRFJMIOFALLGNJKMLMIGIOKJDLFNJNIPKKJHHIIJLHQGOFHMMQLIPJOPSQNLNOIMTNJPNLJIJNNKQIMFOMIJLLVLNJTQIPJKEJHJLQIIPOJ
    LQIOKQSHGKQJMMINLLLMJOKEJJQORJMLIOJIIKNJLSFJPJJPKILNOHNMKLMNPSMJPNJJKRJPKNLJEHMFOKQHLMRNLQKMJQTHJJQNOJGPMHIJKJNMKHMJEOPKNMMPMEILJAKGIPHLKMGP
    KLOMKJVJKLKLMHQHKNNPKQHQNNHKFMNRNLQLQLNRNMMJLJMMMFLSJKLLKIIKKQUMMMQJMMHMIIFNGRNLKLOEMMOOMKMHIEQMMMHNGLILPPMMLELKOKNLMLGNLKJJRLONLNSNKOINLJGR
    NPSJUSUIPKNLNPLLLPMOMDEQLLOOJRJHKLLROCPORPJJNQSSLOLGNFIQQLMEFIPSMMOCGMSNLNSGILRQMMNLKONMKNQONNJPIKIJJGNPIGNKQRGHKKLGMKPOTHNJMNPJRJTMMJIKHLKR
    NLHFNNKKLEIMLGLJMJNVHLVJEUIIRENMOJKEJOMSJLPPLHHLJMLGMMMOQRMMJKRNNPJEJOKLIIGKMMKNROGGLISMLORFRKIORNQNHHQKMLMGNKHOHKGKLPDMOKSJIFKLFSPHMSIMLNMS
    KKMQHKNIIQLKQNJMILMJINLJOLQJNPOLNMNJKGLINHILIPLLJHINMHJIJMKMKROMLLJMRLKNQMJIMHLGNLNIPNHNNOLKJUKLMLEGHSPMIOLHGNGPOJPOKMKPMNNLINMQIIOONPKNKSTQ
    KMJIQMPNKOKMMMUIMLILNLFHLLINLQNENHFGSKIALSUOKPPKJCOPKLJOKLRLTIPPMMGLKRIKLNILMTIHPLEIILILOGMLKMINMLFKJLNKLMQOJOJLJPJILKMMOHOIPLMKNMNNMQLKNIKK
    JLPPPJKORQPOKGQQNKOKOPQPISLJLSOLIOKMQNLNNMJKLJJKGRPJLJFBOOKJIEIJPIKOMLGRIKHOLQKKMKMNQJLMQLNMPMMDOGOOOMMJLOGJKHFLMKNIKKNQLOLUIKKNPLRMMHLNKEKI
    OMONHJSOLJJJKHGKKLKOOINHRJNJEOOKJJNOUJMINOMFKLSOOJMHMKSGJMHOQNMLGKINPLLHLLKOMMIIOKNGLMJSOOJPONOPOPRQIQLPNLQIMNMJNPOMQGGNMPRJMMOPMONLHJLKJOOJ
    RLRMOMBMPIJROPINJHLNMPRJGJLQNPQFIIOIINLNKJJNNMMMKPPIIHQNOMMMFIKLHNIVLMJLMLHLJOMKOMIDJIRKKIMKPNNJMHNOQOUFRSHNDMNJNKKIFDPNOKKINBOEJMJJOOIIQIOK
    JDOQVPOKMGIOGPPOPOMLJJQMLQLRNHMJPKLNFOFMIJKKNHKKLKKQKGMQQKMIMOQLIQKHJJJHJSNMNKRNKNMOKUJOPJJNOMJRQNKISMMKJKMEQKOPILGKLPNLLKMPNQJHMMIQOILINJSO
    SKHLLNGMKJHIINMPQOOLLMEJJIKGKLNKJLKMRHKHORLJCHQIOINKMFMLPMOJOSNPMMKKMHMICRMGJOMKKHKLIEKSMQRFJHRQLOGQHJJKIFKGILHQLOMHISKKIKVQJNMOVKPIOONJOVUS
    MMOOIKKLIFJROPNLIDBLJSEPSJNMQMPPMLEGCJHTIQMKNQIURMIJNNLMLUVHOMMKJKOKJKKNVLLRJOKJMMJLKFPPGOKJNMPEHQQINMQOEOMKQKLHMQMLKMMKPSNLNLPJNIGKKJNONLKR
    SJJMMRGMMIQFPIIHNMIQKIQLIPJJKMMLOMKHMLQLHDGKIKQPRKLKNJOOIEOKRPQTNMILJQLJKHKJPNHIONJNHKSKKPNMJPPNMPNLKLMNSROIMNJGNEKRMJPLHOMMRJMJQPPKLNPJMOMN
    NORFRMIPLJRJMIHLLMOMIOHIQGIQJKKHNMNRMCNJJMNLNNIJKMLKHAOFMHOKLMFMJPNMNSLMLMMJLJNOQJMPJHOKGMRJNFIINILGLNKNLOQOHMKTKPQJNLMKQQNQIKIIKKNPVHIQNLOO
    LLNNNEOTOLLJJNLJOMLGILKQHLSKMIPKIPMHKIMSENNLUNNMQRHMMKKKLNKTLGPJLPSNQLLJKIQLJFMROIQMJJIONKSLGNDLPLLKLJQROLLGGKIJMLMLJPQKIKOLIOSMKRJJLMLIHSGI
    MHTQNHNMLKAJOIHKIMIIPIJNJNLLLOJLLKKEMLGOLIKIOMNMKOLRIJMOJKHRMMFNINJGPKJGJLQKOJLINLMEOJJMHMKLNQOIMMQOOHMNMLNHGIKNRDLNINOJMLEMGFIMPMKOMGKLGOKI
    GKJPIMFRNNIELROLKJOLMIGJJGUJQNMIGPHOOFGHGLLHOEKOGNLIGGNPJNFRKMJJOHGGIRMOGMJJLNIOOMLPLJLQJRPOLOKFMRJJJPHMJQPJJHMDOIILIKJIHHNLPNRGIOOFONGJPIMH
    MOPMNDKOIOJIMFMKKDGOLONILHKONMDJKKPIMKLNKKJLMLMKKMGKKINIDOJKMLQKQKEKGJMGILKGMIKPOMNIEHFGIORLIPLPLKGOMMNKOLHNJMOLLSJLJNNILIELIEHLJEJIIRFQNMKK
    OHGLIIHGMNGMGROJLOKJMMKNRLOMPLMNOJJLIRIGOIPKIKFJIMLJKJKHJLJKHHLHHJHMIMKRLPIJORPJEHRKDMHMKRIPMNPMPJLELNKKMHMIMKLPGHNODOGJDKOMNLIKMNFJGHNIHHKM
    KNRSKNOGLNMORGJKJLIGIKLKKGIJNINODHNLLIJMMHJJMKNHMNPFMELOGIOLJKJMMMMJLKQRGLKJMIFIOQMLFNPKOJGHMNJKJMIMJKOKNIEKMKKJIGILHOMEHNGIJNKMJKKNMFGKIKLL
    LKILKJLNOIKLLIHNEOHNLIJEOGJKMNLNQFIOKTKRNLOIMJQKLPLUKDHFNKOHIJPOOESLGKOHLNKLKLEIJHJANKCGKJNHNFKJFCKGNFJHKMFCNCEGMGHIJFNHJJIMKIMNKMJFLOHMIOAN
    KLKLHMINQONKNOPIQKKKIKLIJPOLOINONLKRJGKJNMJNIVILQORMNMGPNPONQKJNDUHLUQLNMRJNLIJOMLNIQMLCKEMKLMQHINJJKDJOKONMJOPPPNJANILQIKCOJNNOMORKILLNKJJJ
    OJRFEJNEPLLJMQQLHKKPFSQMILNHONKPJEIKENNKMNIGINNPLCJIEOLQGGIKJMIJIOHQNICIUJHIQKRLLDRNEHPPMPMPOPHJOKJDJNLKLOHGMIOCLIFOJJMIHQEEJSNJJMNKJIIHNPOH
    EOIHNHFKGNDJMLBSNNCLRHNHJMNTNATUNRRNSOMUKQNMRKQKNUSLEMJRPNKIGHHJOJKJFJIVHFOOLKILJMIKMMMMNLSDNGMLLMKIOPQLKGLKILNHLNJPPINMDHIJJKHPJJIJKOMGIMIL
    NSOHLPJOKFTLLMJRMLJOELOSNKLDLLNOJOOHJJJFNILOPNHDKKLMNKSTNIEKCHGIJMKMJGLQHQMNJOFFIMGFJGNJHBIGFOEHGIOIBMNLMHHCLLMDMOJQKEGIQQIHNIILDKNLOOHFHHMR
    LNKGLFNGLEGKFMJNJMRJKNOOMIKLNIFPEHLLNLIGNLKLGKKMNJNMHBKMUEJIOONNHIGELGHJEMPJQOQMOCMKKMMMMMKOOIPHNMJLRMKMNJGDONPHGIJLOLMIGJKHONEKDLKIINJFLOOI
    HFUMIPHKHLHPFFMIOJNKNQNGTMJLHIEIONNEALOKIPRMMFFQUNMFOFGKJKFOKHJPKKOLJMKNMQFNOJEEQMQLNKMMJIOCIPNNILIHJMIKQLPJLLSIHIOIMEKKLGKTLELJLKKRKLGMIOON
    IFIPKMNIALFJLHNONNHMHKHLCNMNPDKIJMJHIIMJDHJCJRQHKMMHFRHROHGKMLMNKKKLIJCILEPIKOHNNLDNONINJONFHSMKIINSBRTPJLKLJOJFDSKMGFLMNGKJFCLPCOPOLIHPIMMJ
    JJFMLHMIMMQIKOOIHMJQKSFIHKHNOKIJFMIKEJJGOOJGJGQJNLIMNGKQJMEGCIRIFLLMJPMIGOKOINQKOGGLFOMHMJMHIHNLGJOOMELJQOOMIKMKONHOLJONAIGPJHOJCNHMIJIRRLUF
    GENSLIIPNKSKLLIJPFMLKLMJGNNDKDMHGMJFNIHHJDENGNJJQLJMOLLONMGTOLNPIJKFHMKOKOQKJQDHKOJKMMEJFIHKKIAJMNJAMGOIGNCMQHKGKJGPOPKEIFRPELTEJEIMPGOJJPQO
    NAONOIHOLGIQFNMNGQKNKKLMSLFGJKNKIQQIFLIKAMHJNQFMGSHMMIPLLKQLOEOLNLNNPKNGHLOFJDTHIJNLDFKMNKMGLFGJMPKOINOEJNHKJJJLJLKLLMDJJLLOLMMFLQIQMHGEIQHQ
    FJOIMILLKKQPJKKKLGEIJLNLMOMNKFNNLEIMNJJGJQOKNNOGQMQKONMJGRDNOLMNFKINKNNJKPLJHLKNHRQIKMDFSRKGMMITJGCSLIKKQIONMGBJHLDOIKFPILNNOJRQPQKMMIHMLGKO
    ILJHKLMHHAHKGKLKLKIIQKGHMOIHLGNJIKPKJQQJFGOEONJPNMJLMPFNPKLGKRKGGHIFMJGIKHMNFNMHJROJKPFNFPJKMMHPLMHFLLHLMFPRHILOOOKMLNKKIIMQGPPKNLBJKKJPLMHJ
    HPQPMJKKJHHGJQIQIKNLMPNLKJHJOGIIOHMCHJJJILKKTQIGIGRJHRQGPGMKJLKLQTOKCIGIEEFFHSNJHIHMIILIQJMLIHJJLKQOOKIPOOLNNLMCKLLJHRSJKPJIHMLHJSNJHTPOPNKM
    MKIMJMRLOKOOLEJPRNJLHHOMMKHNDIQQEFOILMNMLPISOEGFNNJOJSKIITNIEMKNFLJHJLMLMOLELFNJMLIPMJGLMLJIHIKCENJOIGHMNLMLJNGMGOPKLHMLHJJNLKJFHQLDKKMMKIMJ
    IMJPKCHKHKMJJKJGLJGFNOFLKJNHLMHLKKEKFLRHKKKQQJGKLNHOPOKHNKRJQJOQKKMPDJOMHTKLGGLIFLJLQGGGJPMKNIDMHIOIJMNJKTIKHIKQGGJLPMOLIDFDUJLKMKPKIMLMKJKH
    QFNLNIJLJQHLGKJHNHJMHULKKHFILKKLRLJBKHFIJOOLHLPLPKLNGIHPIKPLINIJGMPJIPKRGKFDIQLLINPNJJNJRFMPLFMNJNQQPQHSIPKHQJLHOIEKNLRHLLRIJKLIPNILMGLLMEHM
    KKKLGMGFNMKOMLPKJLEQKKFKNPDEOJJLPMNNKNLQIIMKJJNGJELOJLLNIKLMICOMGINMNIGKNLKIKKLLNIIOJHMJHJOLGHIMFMQNNDGJOVOEJHMIMJOLKIMMJHHLHLJLNHNMHJFPGHFP
    NINKPQNNOJOOONMIKLMOPKIQOJLKPPPMHNLNFNGIKMMJINRKMEOONMCILMJLLOMMMMNLHEPMSLILEKJIQLMKKPLKLOMLPGJONILOJOIMJSKNUKMHKKJMNKGOIHKKJJIMNDNJMMIKLKML
    MKMLOGQLOHIOLKOOMKKLLOLNMJNMGKLQMSMELKUEQMJFLNMPNLIHJMQKMMJDPJHNQLQMJLFMKDOLQNNNPLRJKPJJJOINKHRORPPIHLKQQKJLBLDDIIEQGKOHQJIKONBMOKNMLINIQMKG
    KGKLKOILJAVOJMOJLLNIMILOONORKIJJNPGRJMKIOLILPKPMPMMOJTNNJLMJMMGFLKMOIJKMNNTHHNRKIRLKHTKIGKMNOLOMNKNHNFNLIQRMMJKFOKMNFKEKSJITLOGKNOONGIKRGKNL
    OMKNHMTOGGLNLKPNPKPOOMNRRHNNMGLINKFHNMQNRJJJIJJLREGLHNQMJQLNPRMJFLHKJIGOKHNMOGKLKHIJGLIGOJJLJNONLPKMKKHMGQIQNIKPMNLOLLPFLLOKKRKMKMILIPGLNPPK
    KNPKMPOGOFLMPEMMNGMOLSIFJDNONJLNJMHNKJMJIHNIOPKMIGHKLJFIPMPGRFJMJMHKJOJPFGMJFHUUILFQMNMHPTHKLJOJKKMRMSKKLKJMIOALIIKNRMPGPLOOKLOPLMLLNOMLQOLM
    LMKHPJNKGHJJHOLJLOLJOFNOJNJGPIOMFNGKGFJSJJKUEPJMLJNIRJJMOKGGOJIMVJSPNMMKRKNPLDHOSKRGLJJFNMLEHJJGKOHIBMPMMMKMIQLPNMPSNHRLQHJNJNLOGNBKNMRLLLJM
    QINIMMFIIIOIOIKKOMIIKIPPLLPPKLKRIIIIQKKNKDNJJLKMMKLLFIGNLMJLMMEKTPMEJLLKLLRIRLLQMMFKIVPMLIKPTNKINTJHJGLKJLOKFCBFKJKMNKNJGNLPLMONKRKIKILILNJL
    QJRQNOOLOISJOJIMHMLGQLHNMMOIMJRKOLGPILCNJLKRMLPKIFKMHFBIKHNLQKPPLLEMNRQHPLKNJIIPLLNMPKKNIOQGNFLGJOLJLHNBKLGJNLMKMLLOROEJKSNPOMFKRMKKQROMLPNO
    JIOOOJMKQPLKKNNJEIMQJPLJELGGJHJLNOMHPMKSFPFTKINJGKHOGIMRORLMKMLKPDHKFKHNFHJHSIIOQLOJJMKMLOIJJPKSKJJPJLJMIKOMJNKJMRUPHKKRKKQJCSQOMNMIOMHNIHIN
    ILMOKLNNNNRNOPLIJMIODLMKJFNIHEENIMLMNLPROIMMPJMKQLNFOKHOIHJPPGTKQHNNKEINMJJIMNOMNMKJLLOLHNGPOQNLJQPMVNNJPIPMPJKJEKOLHKMNSHLKNNNMORFJJGNILKLE
    RMNNIKILNNOOPGHFGLPPMPJIJLJKHNJNJJMJKMOMLKMOQINIGOGMHTMNSHUPFGKNKQKJIQJOMLJFJMOKJSLOJONKIJHKOLLNJOOOHFIPONGKGKLGVMHOKRUHFNIMGFLOPLOPRMQNLJNO
    JMOJLKMMQPNMKNGNMPMOMSJILKJJMOLMJLLKNMLLKHKNKMGGOPHOGJSOJIJNMDJKMHQLNJIKMEHMQMQOGLNLHLNKGPLMOLLJJJOIHNPKKEILESPOFJKQLNORIOLMKJMOPJOMKHMKOMMD
    MJLLJPKJQGKLLOJRKGKNJLJLIKKHPELMROMNHGLNGNJJLGNNLJJLKMFMNKPSNSQMPKMFPJELFKFIRKFFPNKJIMKNQNJIKGEMLCQHNKLMPOLQOOFNJPKQKGJKOHPIKJLMIESKKOMFPNMM
    QQMHPLNOLHPIJIGKJILLOIPKIHJKLENIOMKOPLTMJNHIGSRRGGLJKLRNHJMMGHLOJPKQGNHPJMLNLHKRJPHONNLKMQNLLOMJDGNMIMGMOEBKNJHJPIKJMKJJLLLJLINLKNLOJPIELQEO
    KLKNLKKGOEEKFHMLLPLLLMNEJLNMIMDMMOMLKJKJKRGMLKNJKPKLHGKKMJGKMLMJJEJFPHKHPLDFOMHKMEMMMHLJIMOMKMMJNOIIIGEOKHKIIMNMNKLLSMKLNJINPMNKPJLHLNNGJJIP
    HJIILNQIKFCMGQLGJIIIKMLFKLQKKKHKSPIFPIJHLMLMHOMKHGHOLHSLOJOLLNOLMJOHQUMQKIMLFMKKPJJLNKMHFEILKLHHMLMNNKLKRJPLLNEKLOPNMPLJMMINKMDHJMNGPEHMKEGK
    IMONPLJMKLOMLUOIPLLNFKGLHHFKKPIKLROMDMINIHNILEHFMMJIMDLKONMKGNMKIVNMQKKPCQNOELNJIPMLJFJKKEKPMKPEKHMLMLJMMAGOJRLNPQJPMHFLIMMILOMIILTIQKLIEDKJ
    LKMGJELNJIIPRRGOLLKOHJMMPOMKKKOMMLOJPIIKNIIGPGMOJOOLLKLHNOQMKUJJRMKKNIEHJMELKMOOMNLNIOGOMNLLNMLOKMINMITKONOQHIIOJKLLNNLMKFLKOHROMKNJLJIHKKLL
    HLEJRJNMOLJLDIMRKLLOINNHLSGLQPJRLJOMEJMLKOLFUJKLLQDHJFJKKJJKOMPHMJLQNJMPNTGLIMLVFKLHPSPOPEHKFIIKJNLJINVPLOLLINOMILLMNOONMMMKKOUOMHNIPJIHNOIK
    KNQIKKKOIKILOKLFKMGKMGCMGNNIMEKNGPLHQIPQGHJJJMKEEVIJHLTGLKLOQLKINJMNJQKKNKLGFNILLEHIKGKPMMFQOKONHMOIIJGPLQMBPLLLKOJNJEILMNGNNMPHQCHLOLQJELLR
    OJOOILNLMLHKMHMKLGMLHRNJQNQMQLPMPMIOLMKQJJMMRJQINMNNMHJIORJSLOQJQHMGILGJEHONHKPNKPFIMHPQKHPDNMLLLIJKMJLMKGHPMPKHHTOEKLGMJQKJEPJNOQQLLQMMNKMH
    OLJKPKMINMGKMNNRLJJIMLJLJLLPMJJPLJLSJLOOIJMJQNOPLIOPMINKQPMLNPKKKMOINMINPHNKULIMKINNILHMRLOKGIMOMELQNGNJMSRKNNNFPMILIKQKNRQHKMJOQJJDLJOCLHKJ
    NJNJDKLROMNHHNMHJGKNINLHJMJQMNHNCKDLMMPMJNLMHNKOPNKLKJMKJMJPMMMJLLPKKDPLOIMOHQOKHPJGILOLPNJSPRKKJIPJVMQKHHIMPNKHLOGMSNLPGMRPLVLMLGNKSKOQMNJJ
    LILLGFKQNMKKMMNEJNNNHKHIRNPLNSLLMQUMMJLOLKIMGKOJJPKLPJOGJLHOHKTMMHMIOMHLLPFPNKHJKRKMNKNQLHOOPNOMGJRKNMJNLJDOLQMPGMJOHKMOILMIJIJMPHHSLPLJNFPH
    JOJOHIQFPLLJMNKRLLKNLJNLOMGONLIILLLJHMOJSOMPOHLKSPRJLMIJKSMLSNQKLFLMLOQOQKKPKLFOLORKKPMSNLPMJQQJJLNPMJPLKGOOMSMPRIFKTLQMNPROPNMSLHGISFQJINMN
    EJPOHNMOKOJLOPGMQJLMENGMNMKUGPNHKJMNRTOTNKNLQIJLNLOPGMLOMKRNJLIQLIILHFPTHQLGJNUMIKROKJLNNLPSIKHLKOOJKPNJKQKNONQLKPOJMJJNRLOJLPNOLTKPLMNHHLQK
    JIOMNKHSJKGJNLOLIKOLMLJOKNHMNONKMIESTQJNPLNKKKKTULQOTMJNKNQNNFTSNOQJRMKPPMOKLSGOLMNKPKFTLISMPJLEINMJMGKFMEILHLGKQMQKJFMPSMPJLMNLLJJOLQMPKQJS
    KFIPKJPMGPMPRGJMHKFKEQLUMUNLRNNIQNJMELGTRJOMRULQQNLLKLHJNLNQOLDMQMQIKMFJIMESJKPJKSFPUILIEPQLNFIFNRITIGOMPRLNGIEOMFOJIOSNKLPOIPNMOTGMLNTEJFLF
    MHJOLOJPMDLOKONLTPJSKOPLMSMGOINRUPKLNPVNPPHOMLNPVEGMKVOKPGNGFHJPSNJIJKGOJMOEFPHKHHCFILQIEIMHNLOKFGFLRGIKAJMMOPOMNRHLQJPJJLIKPJKRHNJOILPILPJT
    NPJNNLMOFGLOIPFIGMJGRINNONIFOOIIPJIKMLOOQNLOKIKQKHMNRJPLPIMKGHNLOLSLMNLLMOOENILRPFOMLNMOOHLTJQQNOKJQKKMEQPJNPQPKHNJMQLLMJEHKMHIQNSISEMJQORQP
    HLMMMSRMMRRHQKQPILJNNNPMQNJPKISLKKNHNLIMMOOQQQOMOHMKRIHLFGQLNMOJMCHHJJLKMLKJKOKGNTNMJPHPFMSQNKUMJNKFEQQKIPLSIIKJONJFSNMNPHMNNFILHPKJFJILLNMI
    GQJRKIMNKKIOMKLPJOINNHPGKSENQJHGPQNSLOKHOLROILDJRSNLOKUNPNLIOSMMLPIOQLLNKOIKKJOSKLBNNLHRJJMJMPSKIHGNIQTMHSMONGMOEINNNRMPNGKMMONOJKHJPOHMKNMM
    RJOFMJLOPNPJOPOJJJRGKPIIKKLOJHPIMELKMLMNPPMONOLILHSKLKMKJMMNJNLOKKMGHERGTPPJFQQJRKJRKIPSISIMKJPQJLPLNLPLMMJJHNMMHRSHPOOTKRKOKIKJLQQKKHUNVJRR
    JLRJQKHLNILKLSPMNPOLTANOLSNLKTRHROHHPKJKRQONIIIMKPPVJJKKKDJMMMNQIMNHSHGKNQMLPPRKQKLLMNJEQLUUKONKJLRKQOPMMLJKPHHOJKNKKKQIOELIFFPODRSLLKKKPJHS
    OOINPQONQQPFMMMOHDGKOGFIMIQKSLLLLMJKJQFNLMLLHQJLSTFPLIEJKILPNHMNMKMNMPFSLOKPIKNNPTGPIKQPJKMJPGIPJMLOMQKKOFNAOGNKPNLHMRKFHIIMNJPUKQLLMLQSJRNJ
    JLUNMRINNOIMTIIHHNIONOQRNKKTTJIMKGKLOPLQPNKMNIIJJKGHKMQNLORFLLOMPLQOKMHOOLPSJNLQJPHQNNRPOIKVKMOMIHULJFOLJRJMNJOODNJKOJOMOPNSHMKJNTNHOSHILQNQ
    NMQRNHKIRNKOFQLMJQQOIIMONPJNFLJMMKMRHQQONMJHJKQMQQLNHOOHVOPJSPQSKGJKIDJNOSJHMJNPBNPLIRMRNKIMMMIJONMFMFRUMJSOENMJUJMGMGJJLLNLKLIOLRHNKNMJIDMN
    NJIJLOOHPMRKHRFMLNSMQKMIMNPJMOUMQOSMGNKOSLLKGSKJQHNOMKLOSRIQJFOPPPFOGJNJJLPMSMHJTLFMRPHPULLMOQPKMLQLJFKMINMNLOJTKNPRMKJILPKILHQMIMIPINMINNPP
    NNPNULOJNMNKIMOENMKNMSOQNNMLPIGKNGOLIQOMJLJQSKTOKIMKKOKQLONQGILHVLLNJLMNNSORKNNIPKLVMPLKGOPMIKGOJMBENIEKGKHRJHPNNNMRMJIIOPQPULLTTLNSNIPQHJKM
    NIORORKKOQNGLJMOLPQMIQUKJMIMPLGPPGNQQNEKMPJOHMQGQLDIQLMLMMSJPNQLJKSQPNLIPGHILIPTOGJJLHMRFPOJLMPJROLKNLMIJFJMTPMJOHLOHOKKMULNMNMMLKHSGLKJJKJS
    ONNPJOOMOKMLPLKNQJLLDQOKLRMQNLHJLMLNJKOQNOTJKPMMMIROKRGTNKKPMRLLMSKILMJOKPIRNMLMRLPOMNKJIIONJLMROGJPKGLLMNGFIVPNOKKNRQMKJSKLFNIUQMGPPKRMPKJP
    HJQKLIHISOONRJHIGKKNONLHGQNNGONOFKNKNHNMQJIOLNJOKLMOKOMLJHJPIJRFRMPQJLKLMOSLSJMJMIRTTVQHMRJIPIHLJINLKGFLKIMNJPKOKKNMINPMPPOMGNKNIIGHLNLKOLLG
    HNPJMJKHOMFFJNKINGNJJIKJOKJLPNJLLFJNOOLSSMLKPSLIMPNOPHOKLJNGQNIRMOHJKSLNPMHNOONPKLQJNONNNILLKMQUEFMMHJQONONNONNIQLQJRPMKLGJQKMMMQLLMNMLNOMSN
    KNLNIHPGLLTIINJONNLLKPFJKQJJNJOKNKMKNRNNNKGJOOIKMOPLKIOOIOKJRIRQJJKKOIMJONLJLNLRRQMOKLMGOIIMLKPONHTMNSMIINMNSILJHMPMJSLHIEMLNMQGEHPGOMOMJPKL
    QIMPKHLVMNPQOMHMMRNOKLPKMMJOQMGMKEMGHROJHIHFIJJNNKKNOJJMQKNGJKLININKJNNKINSKONSKJMKKLHKOPENJIMKLOLQJGLIMONQRGJHQJPKLOPONPPIHHMLMQLPPNGKVDOPI
    QSJNNKHNMIKIGMKOQFLUJNQMEPKNTJLLQIQJMKOJMMIMMNNNLMKJNPPQNVENIIMLLSMOKOQIQLNNLQJSJLLOORSFKINGPKKPKHMDNHJOQOMLNKLMHNJILOJQLSJPLFFKKNPNHINNMROM
    OLOEGIEPLRMLPQEJIMNLLSKIDKNKEKIKMHMLGNKIKKHHLDLJLMJOIOKQEIUGMQIISOJIDKOLIHIHNGLQNKPRRKMHLSMKOUKMFLJJLEKIJCFDLMNQSUKLULNJHRPILMMMQONLNQKHKNFT
    JLOINJPJMNOPKJKLILJJMOHOMNPKIMKLCPHJGIMNRJQLKHPJFLOLLKMKSQLIIINKGMOORDMQQTFNJKPLLOHHPJJMPHIOIMSONNHPKMJOKLGJNQPIQNLKINNPOQLKREFJMMNHOJKMHMIM
    KFJLINNGKLLGIJFIPTVJNROMPNOHMKOMHIKHHNHJPKMKLMQNMMLJJQMQGMMPQKKQKOIOESMJKQOPMMMNPJKOMPPAPMKIIJKMNKMRFHNJIHLHQRPKMPOGKLKGJSQRKTIMLKOKPKPPLGNH
    KQVNVJKFMHMLMJRQJKJPOJKKOJLNIMKFLJMNSNSRONKNFJJKIMFIHQOPOLOKLNGRJJJOEQMMLPOGKNPLVNLIFINOQSJHHMPOLJMLJISINFKMKLVIFKNKMLLNNMLJMLNQPJOMIHMRKJQJ
    FMMROJOQRLJNJNKKSSNKMTQEMKMLMCDKNSLNMONIQMKKNLIKPMKGJGFJQKHRMSPPOIMMNNOLLJFPMKQGOKKLKMROIMKQHOHHOJVJLQRIKIIKENKNNOSLNJQIKMKMIKJKNIKNQLTLSNKN
    MKKUKDOIIMKLLMTOOVGNNIKQKIOQMLOMPMJLEKLOGNGOMKRILENGKHQPGFTQNLMQSMMGVRMHOOKMSMGHOLMMITRLRKFNIRJRPMLFNNPNHOIQTIMKHPINLMNLGOLQLOIQMNGFNIPMKNJK
    NGOOKLJIHLKQLOLIKLEKKKOKJPNHCNLLPKKPELLHQDNHLLONQLJIMJKOKQJPMRLNQKQRMJLILFEMPKPHMKMMKNKMETKLTLKSLONNLFMQKKLLLMLILMGLLJJQQKKPIJPRLQOMNFHNNHMO
    OPKIHIOMGSNMOOJNLNHLNIKLNNSJLNKPGOIMLNNPJLFIINNMJONGKMNLMNGHGNNOLKLGQFTKQKPMOKKHLLJIMNIIENNJQJNMNKOIPQNOLOCFKQRNMGJOMPKNNKJLOHNNFHKKSKHLIJFP
    PORPKGFGKLJQKKTKOJLLNGOKKFSLPONJULSNKHOIKHRHINIKPKNKKNPQSPHMOOOIFEJDGJJOPOJIINHELBMNLJQKJHULJMTTEEJGTKKOTLSMUOQNIPKRLMMJJMMHRRILLOPLILROTIHL
    JNKMCOISNKKLONLDPIIGPKOIRIKGFLGMPMSKLMJMOJIOKOHJGLIINMGNIMHKRMJJKINKMHMQMKLMNJGMELKENPMNIPJTOLIPOPNNGNTJKKMJDMDKLJKVNLLLTOSNIMNLNPMLOKHLFKOP
    PNPDPMFNKHIJJDKMFKPMNJLIEQMMNMKKPMHNLRQRTLRMMFJKPMMJQJOMMSJJIORNRKNGMMJLPLGGIQFKINKMKNNNQOMHNONDRLRLINFPNIQKILNJOJNFRQNJQLNMLSVQLHHFMIOMMGHG
    OFKNKORLNOKMMKJOKGQPMMLQMLUHQSNMMLOLOKEMONNJNOLPIPMMHNLPEPMOKMIJONHLKIFPHFKQLNNPKMTJKNIQJFKGJPNLHDLQTNJKMRJLKGIJHVMPJSNNLMUVKJPIKRJKQNLIINII
    HKKJKKMMJJPPNOKUKLMKNMGIOIJRJKMKOLHLMTIJPLLNNLJKONFQLIJJGTPJNHSMQQPPLLKLDJKGJSOJMMPJGPHOMPJJPHKSMNQNMTIKKMLHLMMNLJNMIDMJONIPLNERMIMLOGJQLOKF
    GNNKLLIMMNAKMJRKLOKRNNOFJQOMFHMHOMQOSMONQTLOJQOMOINLSPJOKLMOMEPMNKKOJROMPPRMLJVMLCJKTGOOMRLMLRNMKPOOLMMOOGLTLGMONNJKFPECSNMMQKPJPCKLDPLJKLLM
    BNMOKIPLONHOLOQJJFJNJNHNNKITPKHNLFKILPJKNPINQSOMNLQHPMRLPNNPHISSLPVRPGOLPHONKQKLKOKNGKNKKMJUKEJJMJLKMRJRPHOLMKIKIINDJIOKKMJPNUIMKKKILJJLJMLK
    KPNMMPQMPTJOHKIIHLMLJGJKNKLLNJIGIPNSMKMKSOKNKHLMTNKMMPLOLFMMNNNGPHFGOPGVLJNMKMKMORLMIMLJKGLMJRKGMKQJMKQOPROIGHHJMMNLLPKMMJMMOOKDQMLHGLFLOSJI
    LRKPLJRDKKFDOFREMLJJQGNHKJJLNPQPJOKOPLIGGNRNILMFJGGKQPIPQOMJNMLMPJPEJNQNLRONNNNNQJJODOKKNQLVKLKJPMIOLKFVGKQPSRKIKKTIGKLKLMQQKORFJRMKGMMNLKRF
    NLJMRNLSHMQNELGVJFHJKKORKMOIJJNMIIPLDOLRHHLOUJMMMNHKPMMNMIOPJHLJGPOKLJLLENNGLGOKPIIFPLHJLNJINNKKGMPSIOKMLJLFNKMIQLMJMLLQIVOJOGOLKOLSOOOLMLPO
    FNLLLJHJMOHJLPMJJOLOELMJLIHNKVHFIJLQPINJNNMOUMNMHKMTNKLKLGPHHQPOLLRJOMSJNGIPKPQJNTJKMLKNINOLQHPNLMLNLIJNIGLMLEQNNKOLHQNLMKQLOMHRJKJLQSMMHIMP
    LOGLKSJPLLJMLRRHMPTJHKNGLHILIKHKMJOMMKEJMOKKQPKMMJIOPJIHUKLHNOKGHLIONOMQMKMLSMKLPJLLOQLMHNJLLOMJIMJMKOMLJKPJNKPHJTNOIKKLOHPIGLSIJLMLILIJQKGR
    KPLOMLMNILLJMKJLMMNLKPMPHGRLPONLLPJOHJLLJMQPOHMMMOQRMEMLLMNMJLOJFNINOMMKOQHJMJMKKMLJPNJIHNNKLOINIRIQRLONNRJKLJLJPEFMMKQMJMNLRLEKOOLFKNPNIMLL
    NLIQTHNPRMHNOOMIPNLKQKQLLKIKKOJJQLMQSOEHSPJMHMNJPJHLNKNLLIKPJFONMHPNMGHOTJEMMLMPOONHLMNHLULOMOFLSLJKPPMIJPQHLTNKNJNRRMLMJOJMKJPIFONKKPOPKMHN
    LLNRJKMTPQHPOOJRPOLHJPRILNPKMIONKRPNJGJFLNFONLQIPNMJKMJQLLFNNLKPLONORJRMOQSVJMKLMLKJOLJIMQJIQNMRIPOQJLEHMMJKLSVKLTLMLMLTHOOHMORLPNKILRIOPMLS
    IOEGLMIMKSPPMINKJROJJQNQPFKKKLNLQKQRQKUPMPQRMHLPHSLMMRMOJKLRMOMMKPQQMSSLQVJNLOMJNQJHRKHNONPPMLLPNNONNLKMOCPQOMLPPFKOIMJQKLNLKJPKHOMJJPSHJMMM
    MOKJMHNKJKGMLIMRINOREPEIHPRPNJKKHHKLNMPMLKOAIJIMHMKFPPLLMGMLMNLPKMPLNKGDPDLGELDKJIOLRJJIJMLPFGOIJGNEKHGKHLNKKRLMNNRNIJVGPMTINGHKJHOHJIIKSNCL
    IVMPNCIKFIKMGGLOLRNMKLMTNEHKORPKRFKORBROIHPIPQMPHNLJJFHHGPJILKGPIKKEKFHFJNOOHHFBHMJGMJJLMHKFQKQDHPJHLIGFBOHGLHIMGJHMMGKOMNMQPBRKJROPPRIURKNO
    JJQNMROLAHRSOOKKMIFMLIPNILJIOVLLLKJPNQNNKOLKHLIPJOPGLLJOIHLJJPMMNNLMQMMKLOLCMQONPGHPRPQMOMRNNPPNIKORNPOLNOIOLMLLJORHHRNPPLMMSGKMLMJLMARQNFOL
    KJJMMOCKNMKIKMNLJRPIENOOOJLIHNMJQQPMONFRNSMSPQJROFNTLSILULMLFVMPNLDMIOKMMLEIMPEFMOMIJJJMKKGGFLJMKLMKEKJILOKILPLSKMSKJMJLKQJJMKHMKHLNKKGJOPGG
    GMGKJMHGIIDJMLMINJJJGLKIKHCHIOPGJPMQLJHOOMMDIPLULIMHMUJPILLPPNEIPESKKNGJLMLFNJJJHMJGDHIOHNKKJNQJKLONKNNEPIGOMKGLHFHCIFINHMFKILGFKNLHGIRGIIMO
    FJIOLLOGMHFMPMMKJJJLNGHGEIINKNOLLJJIQGJJPJSKLLMKLHFKHOJMLJIPHQMFKPPNFJOLMLKIMMLOOIHGFQIOLEHOHLOHHKGGNMNLMKHEKJFLJPKPNLGKIEJMNJHHGKJJMHKKIBFI
    ISJJPRGHFPEPFMLIIJGKSLJMGEFIPGLQOKKMMMHJIJLJNOLGLKIQGMLOKNGMIDNNLLHKJQOKHJNNJGFKMIIICNLJIEHNOLKMOHDCPJOJLPMEIFOFGKJHILNFLFKJKMFHIKNNMIQILLIG
    OLPNRLFMLOFJIQJIHPKIMJIOFLMPFOLMHHPIKDGINNGKFKJKGKPKLLLNJHLMLMOKLLILNQQLJJFMGLHLGLOOFIJLJHMUJLPIHHPQHFJGUILMGGJQNMMKTLKHKHNJGOMKLIIMOFJDKJJL
    JMMEMKNMPFKLOOHPNJJJMIKNIKHLLHPSSLFLMPKOMKIJLDHMUHAIFGJGKKHJCNJOMIKIKOLJJKKBNKPNGISGSMPFIJMOJMSOGNQFPHIKOLIRHGSPFKKOIJIOMICGHMMFTLNHKHLOHKII
    KLJLLNALMLNPKILLPLHPOPSOLLBJAPNCIGNFNIKHHGNNMPIGILLLNQMKLJMHRLMOSOJMMOGHKHANLSPLIPNBNOOKOLQIGOKCHONOHKIKBQJOGIMJLPJJKOKMLHRQJMNHMKMFNFPMIKMM
    MGNJMKPQLSMEHMKNLLJPHNHHDNEJIKLJLKOBHNJJQSLOOJKLKFJKFGQQKIIJMHNLMJEEJMIQMNFNHIIDGGIONLMINKLIOHNRIKJJPKLFNEKJKKFILJHLQOJLLLDLMERMHKQIIJJKKOIJ
    PJEFJIPPPORLNSJHKMLGJLFFLKFGLMOENEGKNNOKTJDRHMGNNMIRJQILJFGHGINRMMMINKNJJHLLGHSLMTMQJMNIBIMJLSHLIOONMNQKLGLEMOPIDPOMPPLSHLPCLJQNOINEGLIILHJK
    SOQGHFNOGNVGNRKIHMEHNKSHKOKFIGGGCNGGJNFJKJIMNOJGERJGMKNMJNRJIKHKNKMLRONILMKLLLGLIPMINNMPPGJLJMMEMMCLNJGOMIQJKQOKPJNHMKPLILHKPLNKRCLOHNKMMNHP
    OLNMIMKMLJOLFKHIMINDMKJQLIKKKPOPKIJHSINNJIIJMIJOKPQOKKREOLQMLKQPJJQJPLMPKQGJQQJKOJMMPMMQLMLNEMQKJJQQKMMHRKMIHLLIOOLINRKHNJPRNKLMMPQLKMKFKKQL
    KLQRMMJMKIGPRLFLMPHRKJJMRLLMOIKNISMLLNQKPPPGPKIKSQOONNKIVPPHNLLLJHNGOONLHMNHMOINJIJROLJMKKKJLOPIINJGQMIPMMONLLQLONLKLRJMMNLMPNJOIJNOPQKLPJIN
    KNQJTOLINOOKOIMGNGMNKLLQLKJLTMOHLGQLPOMMKPLPEPNMKIQLHLKILMKFPPNNJKNINLNNKJOKGJLMOLIMGNRMKPENLONIKIQLJIMOKJKOONJPPNLKKLRNKKMLJPMNINHKNJNIKMLQ
    ISOOGOLKKLJJRMLOGNIILMPOMPPOJNGGIGOPMPLFQLMKRKKMQHVIQLMLPHPPPOMLEJOPILINMOIIMIPIQPQLKTPRLKMEINGLNNUKPONMJMOOOPLSONLSPJOKNRNLOKNMMMMHMLSMLNOK
    LNIJIHORNGOMIMRQTNQLIOOGNTHQIJPHSJRLJNMNQQNKLPPNKNSLJHKNEJMMQIILKQPMGKLMJIHKMMMEGNROOFUMLPJLIKIJKOSMJOKLEIOIMEGKELLPPNNLOPKFIOIMLMFKMMNFNQNM
    MRFQKNJJLJMLPKJMNPMGHMLKKUOKHJJOJILHINKIPJQHLRGLKDPPNONKPJJHRQNJAJJFMGDHJCJIPNGHJKJENEJMLLLOLPIIIKGONLIJKFNPKOLHIIRINFPJOQOKMNKJNQKNKIFKIHLL
    GOJDPPIUGPPLMONKNGFDHMSHHHLHMGOIOMUKNNRJMRNKNMPJJNNKHORJKIPOLJRJMLTINPHLLOKJPONPNPEGQLOMJLMOGPOMDULNEGSLOLJNLHNNCTLGHLNNMKKJMJMGMOJLJMMOIGML
    AJNKLFCKNKKHJLPKNJQBFJNQIJKOLOKLKJHJJIPJJIGLJKOGNKKPMHJIMIOOKKRJOKPNMGLIOLMLLEMLKKJNPLOKKPLLJMKOKKLJJPIKTILJMJNJOJLLQSIJNHNDOLLMOIMMMJMQNMPG
    ONPJIJMPMLSGQMNIKIJHIOOOMOQIIFIHKMORLMLQMJNMRPLMCJOKJNPPIKMLKKMLMLINNJLPKPSIKLLQILMPOJILJEOGHIGJGJLKNMOLFLGHEOOLMLGENKJJKPIDMKLIFJNLLJLTNJLH
    INJMHNIGLKEOLJLFPNKMPKPJLFLKHPPIKIRKJFOHJKPJHSPEHIPHFINMEMOJLOLLHFHKGOMNMLMNKLPOMJLKNPGKJPNIOHQMQPNNOMOGILPMLNLOQRHNLKGJLKLMIKJJGJOIQRJOJHKQ
    MHOHLOKMLRJMKNOIOOGLOLIMNIOJJMSLMKGHNMGLKTFJMLMLPLLHLNJKJOMMLLMMGGGILHEGNQLGNNOPLMORMOLNGKOMKJNMKNMONMNPOPKJPJHLGJKJGOLIOLJJKJSSKLNLQHMMMILN
    PMNJDJFIJCKFMNLONIITHKKIHOGIPLJKNJJNLNKLIOFIGKMIOLLDNQGNNJQJMLEIPELKLTIHLPCIKPNQJPKJPRMPKLJMNPLJKJRJRLJKONGILLPOHFMKKPLQILKRLLOPHOKJLDJNCKKH
    OFHKJOJOFIKMRQHJRQIIUKJFSNGONJLMQLMMJHMHHOJGMLLLHTIMHOHPLIINPLJMKKLLMTQOMIGOQGFLDNJLMHINLKGLHHLINMQMNPPGIKGJHJLHINNIPJNMHJONFNEOKPIIMEPTREKP
    HIOHPMKLMJOLHMMLPFGSKNLMJPLOKNMMINRMMHIOJNLLHLMMPLGNLNNRPMJOIJLLILNLBOQPGJPMIHPIHMQOMRHFLGNPJKKIOIPOTOQNLJROLNHNORNOJPHGIKIKINIQMMKJKEHLLDLN
    MLJMNJKLQOILIHSEOHBMLNENNGNNLJIHLKIHNMHONNIUIHJJKFJMLOLPPLKOMKEKJNJNLGLORKMJQNMHIIQLOLQKMJIKKKNLJLKMMLOMIQQPLJJHRKQPOOPJNKMHKOMOGIKLPRNQJLMI
    KMJLKNMLHQGMJIDLLKMMMLKJPGMJOGSOMEPKLSNLNLKMINJKIHNLOGKNLNMOMMOMMLNKDJLMPINPIJINJIKKMINQMJJDISPNUJONOKLKKNLMMKRHGLFMQOLIOKLFMHKGQJOIJJJOJNMM
    LOJJILNONKAOJRKOQMNPRGMENKMIMLMLLJKLTRJIMPLQIINJIEHOJHKOKQSPRKMLPNPOINNMMLKOMLNKJJSIFDJKHILLFSJKMPJKJHJIKJNLOLGNPIIPJINKGMNNKKGKNOOMPNJLJLJN
    OJLPHEKFIOLOJOMFOKOLLOLOJMKGIHJKGHILMMKLNGHLOOKLONIHFBGKOJLSINHIOMKLRMQIKFOIJMHJKMMPIOPKLLIGTPHNOHLPSIOGGHCIHELLIJKHKOOJKKPNIHFJOLJKOMIJKPJJ
    HJMKLQJFIJSJPLQOIQNLJDJHJLPJOJKFMNKHPILMOLKPMLJLKLPQKNQLKLMMKOKHHJINLDVNMSPJPLIIPMINOKPLLHMHNNGKNMNMLPLMMKKNLIJJHBNJLHMILJIHNOLJHQNKOEJLNMJJ
    LQPOOMJOLHLNNDOLLJLLLGIIMMJVLIOGMMOFNOMKKLJNDJLHNSILKPIKOLJNJIISMNKOOOKPJMJILJKJJOBKJMPGJMJHKLKJNSNKQIKNKLOLOUOQEJMLLMMJJKKJSMCLLQQIETMMNHOI
    KCFAQLLHLGLMLGIHCGKFLINOOLJLEOLIKOLJMNOPSLMIPFNOLLKKLNSIFHMLREANJMIMJEUGOMLKEMRJMPPMOKMLLIHKMFNLKJOLHJPPELNGKJGQRLKLMILEMKNLJINKMIHOIOLHLMFJ
    MJFMJOLEKLJIROKNMNKKGKHONLDNHMLHIEPIHLJLJLIHMKHPMPLJRKFLOMQNKMHIJGJLRHLJLOONNQNNJLNPLNLNMGIIJNMIILIMOMNMMMKIKGNMLKOFMLPCNLMJOOCJHGLOMKJNUNNL
    MJPJMMGNKNDFGNHGIOKKKKHKNNNOMPIHILNRHLHRPQSRKGKOIILCNTEQKGOMEPIOGJOSQUIGONQFLKKKIKSNSPPMNSMNKQNPLKOOFJLNGJMNKIMNNFMMKKLHNJONMLLJLOIQOLKOCLKB
    ORNFLLITONOIJJNJIMHFJLNJHMLLLMKCNKKRQGJKMMKHSMMKMNONHEIHJLGMNJOGRJOPMJJHMNNQPPHKMLHEPMLJMQIJHIMQKOPRILLEFOLKRKNNNPLKLGKJJLKLONOIFHJNMLLKPKLP
    MKPLMMLGIFJQKOMJIOLMPIOEMIQFNGIKMMJEMPQJPINLJMPMNLKONKKQGJNJPMMPGKILBGIIJHKDGINJQKMHNPKOKNOJKJJOOKLKHQKOLJKOLFKEEPHNOBNMHOMBQPMKKGOINPDNNMEJ
    JJPEIHFLLEGFMPKHONLUMHFNMEHNJJGPKLKHEPIKMKMDNGJOLNJMMHFIMJKLEOMRLPJGIHINKJJRJFLGKIMSIHTLJIKRIJJNSLMMGIJTIMLOHGLENLJGNFKMJJFJKNMRKFRQFLKJIHHM
    RANKKKRIOGMIMKIMJJGJOKMNMHQOJOQJNOGRGJLQJKFNNMHOIMQNOLMLJNKMPKNLHJNOCOGNOHEDNMKJNGLFMQCMMFFIDHAFJJMICNOOJJSKIHNPNKOQIOMJKIKGJLKJNJFJDOKPKKIL
    IEMJMLNNGJILGKINHJIHLSHIJHSMLMKMKMMMPHJIKFKIMNJHNLKQCGMIKIGLMFMOLMALKKMKMELOMMLKHOKHBKNGBNKLIMMMEJPNLIPLMLKKGFJKMFJOJGRSFGOILGKGJFLPLMLKDMLH
    KILKNINLKBJFLJOHNDJNKLIHEDOEOLOJMGFNHJKLIHJJJLINMPIHLNMJIDMMJILKHKNOOOPQLKJLONKOKFLOEPOIDMIMIJKILMMMLLMIOPRRLLLMIFILIHMKNLFGNJDHQNJLQMRRPGHK
    NLDPKIBJMHMINLJGMIHOELMNJJHJKGFLLKKJKQJLKMJOIKDKLILNNOOOJGHKLQMJIPNLMLPNNNGIHNONMNLAGIBCMJHMLQQGNLKIMHHIKHGGLEKHUHGLEGJHOJLMGLKHEIPPDKHCKJII
    CLIKOEIIKOOJHPIMLNIMIKMHNNHMJNNNMSMPLMJMLIJJMOLNLTJJMJMKOMHQMUCKLOROLTSOHKNSKIJLMHLEGPNJNLNMMIGRPMQGHNOKPMIMQMJIHIJGROOENIFHFHIJJNMIPHCMJKHI
    NONOKHHPKLLMLOPLIOLLOQNVIQGNJJENLNPKHGHIHKMTNKNHJQQJQNGOSTJTHFPQHNLRQRMNLMIMNHKLMKIMGKKKHLPJMJJKKIIMNHHFJGMNRJFLLOHMMMGOLRHJNMFJOJKNGOJMKDGH
    JPOEHKOEIKNPPEMLNOKDLHLLKKOFOPKOPPJLLMSLSNPMCGMKOJPOSINMGFKLKQJJIIKMOGIHIOLIOHPPOLNNGOGOOINJLNNGLMEPPHMIHLLKMEOKFGKJNONKNJJJMNLHEINJGFJNJNIK
    IIKMTNLJPNJNHGPLLMJRNHNLNLGJFNIEHVMMKNKGAMDMGMJHNJQKFISKKIKNNPNENKFMRDKLLSJMJONLLQIMIEINKGMFKFNKHLHQKFJFJQKOQJLQJLOFNGMQJFNIOOOMUJLJMKIKUKLQ
    MNIKMPGFIICGKHGKJPGKKHOKKLQKJMJQFIGOJIKKLGIKPJOQGIJIRINKMJJLNKDKNSTLLIKMSNMNKHPSLLQRKIKNNPVNJNKMKOMRKPGJHOLJILHRLRQJINJGKKKKKBGMQINLQGLKOPKP
    NJOUKIOIHNTLLSMIHPMFMPJLLLNOLJQPLLHJMNFHLHCQKMILKKJLNEKURKJMELKLMLLKKJLRMMKKKKLNMPOKOKNIJGFONMNPOLMPKLGMNVGOHKKMNGKGMOCINLGMKIGLLINQIILROMID
    MOLINLMLLEJPNLHJFNGNGUNJIPLKEKNKPMHHIJKKMKPFQKMKELMEKKMIKIIFIPLMHFOOJOMOOLGPGGGLHMHGULMKQRNRIOOLNKKKKQMLGSLPNLLNOQOOIMJNOLLIHTSULNJOJOJHKKKO
    LHKKGHLNMCKSFNPLMHHSIOGIMHOKEIOKKLMJKKGGLLFDJPNVLMJGGMELIOGINJJIKGKGLNMPLHJIIFOJPQRLGOJJNMOLLKHKINLKMIOKLLHEONFUUQFGPQGMJHKJHNKJHHHEGVLQGFLN
    OMNJTFIOKNVLKJMLMGOQOMNIQIJKMIHLHOLPPVIPNOIMNIRMQHHKHMMLHIQQGFFKMOMNFMJLKITPLNNFHJJLDHNLLHJJNKMGNGCHKMGMFNPKMMHMKOOKIFKLGIQGNNMPPOOOGNGIOOJJ
    HKMNFKFPLMLFKMONPRMJMIOKLFKQOMIGPLPLQLJFLITPANMQNHOQVOTGLKJOPKLVNNHLQGMGKNIHOIIJKOJKOIQOKTQLHIMGIOINRNMLLLLFIKJQKMILMEMRNOPNFLKJPMLNDLMPIJPI
    KMMNMHLKLROMOIJJNJNPSLLFNLNHNHMPIHIMJJNJJKLLPPNJKIKOJLNRJNGLIMIGQJMFJINPMSOMMHPCMMOMQALMFHLJIJMLMPQLMNOLGMOLMHFINOLMKKMLLCOMSFNNFMSLFSHIOKLK
    LKLLNQNMIHLOIHKNFKONILIMKLJOGFGNNJNQMJGMOMFLMLMKJINNNKGOIINKSMKMOIMNRSPPOEUMQOGKMRPKJNPAKMPIJLNMJQFRLJMHJOGMJMJLMHFNHKSILKLGPFGIMINLJHHHMOPP
    FOJRRPJMJLJJJNNQKLKQNNLLHKNHJJJKPQJFOLKENMMKJMHQGMNOIJTQNGNMNKOJRKGNMMKIJOHMPKMMHMIGKMUIMJJLNQJLVKLPOLDCMGOTRPKPPJJRJLIJJMOKONHOPHDKSKMGOLHM
    KLKLKHMIMKQJMMEOFHJKIJIQHLMKMMKTJGIOKMKMOQGMIJLNNHOQGKMPKILHMLLNEODRELNHNMMNIGHDJNRLGJIROLNKGMJHKNFLOJLRKHPMHMNGMKRRMJMNJHKOMLDKCMJIIJQNKQKK
    ILFJNLIEJHILJMGLELNMKJKTIIKNGLQJODOJGGHLMEOKMPJKKKMKBILLHKOJDOSLJQNJPKJMCQQLGMLLIKHMCMMKMJIMIQLHHMMNOLPKJNMJMEPRHPNONJEOLGIJFHMGKLONKMRPQGMK
    TLKHIOOKMNOHNJNGQHHKJLOLQHNJNJGIHOLKLLNKJHKMQRJPETLQNNGMLNIOQNQGKGODMDNNIMIGKIINIQKMJPQESMJKIMOLHIIILNLSNKGOKILJINGJRLOLIPPCJKJMHKMKNJJLKGJD
    KFMNKJIJQFHGMHMKHINMIGNPFKGFTMCIIOEJIPIQELLJHIMCKHLKMJLLLILLQMCKLLPOQMLNKNHOJIVOIMFGLGJOEKMJBMLIIMMGFNNJNILEINFJMOKMMHQJOHJOGJJINMUKLIMJNNQH
    KNLFLLGKNJGLLHMQIGIKKKJLOKJJJEPUMJCKJNMOKJDJNJLLQLJLOLJKNTGNKRJRKLINLEJKFHLLEHILNKNLMSLEPLOLGNIJRCDKIKHJOLRKKIMKJHHFJPLMKEPLEHKPHATOOCILINFP
    HPQNMRPHMQHOLLPKNRLJGNLMLLNPNKIPJHNKINFKIOPFMQJNNIORKHLMLKQKJPJEIMKNOILKNIQLOPNLJLKJKOKPHKPKJRPIHDLIJMJAKLKMHLJHOQGMNOPNLGQKPHLEQJSLKJILOQKJ
    NILKLOHESLLLQIMKIGJGLQKJLKKMIEOLMLMQOGELOKOMKQLOSSJQQJPLONMJEPSQPOFHJLHMLOIQINLJNKKKLKOHNIFNJKIKKPIKKPDKQIPILSLLNNIMINHKQRKGNHIPJLJGHNMKKMMJ
    PNOJHFLRKRLNNLLQLOMMLBLDMILNKLJPKEISMKNQIMIFLHROHOOORGNPOIQHMPLPJJLPQJMJKROMPLKJGKOFQLLHOHKTOHNQLKLORPNNNLNNNNJNKOHQHNNLIIJORLININMLNHPKPKJG
    FKLLIMPHMMPODPKIOFLMIIHIIRLNIKKNFOMIFPKMIOLKHLLKHOPOMNOLIIFLONHJPJIQQMLNJKJJMLNNOIHIOHLJMLPPPHQILNLJIJKMNQJMLJOEPKGLHLLMMMJPIVNOKJIMJMTQFLJH
    KTHVRMKELRFNHQPLPOIKNGDNKKINNMLONNKKJOQNNNMGNOMHOKRJMJSOLJHRLEJLMJMNPHIJFMKLMJJNJPNNNLOKFGKQOMLMKOJLJHJKKQSMJOOGLJJMJGJIJNLNHTKLLIJLIOPLTLPL
    MNJFMJJKIJMLRJKJLKEGMMNMMHQPIQEHQLLVLMOLCILNNPMONLJKPJCNMOKRFGMOJPLMOKMMMMKRJNHONLLKJHOKNKHGLIKQONMRJJGMRMNHPQMONPLJLHOOKROLMMQJLFIILMNIMMJP
    NNMLOMMOQQNKJLQOMNKJOIMJTJENMMMLNMGNTKNJPHLNKUPOGLNNUPIIIORMPIKTIKFMJIPMJMMBEORHJPHJMEHPQMKKKRLQOKJHJNNRMQNVHJMELLLLMHGGMQQHJOJPMLGOIENPQKJL
    LCRRFHMGKHKNPNLHIKGJKJKJNFPJOPKGIIMMDMMSKNKFIJSNJJQMGPJUOJHMENIKFMNIMNQILRKNLHGMFJJMNJLNHKMKROHJQMOINIHJQEPILMLKMLJCKKKKNPONMMLNNKHNMGGPMKNG
    QJNEKFOPERNQIOMLSPLNQJMJLHJJJIIPGSHNONGMLNIMQJNMJLGNPHIOKQONMKOQONFPMMFLNLLOMEKGSLMKHRMNPLNFMNKKHMKNJLKGOQLNMLLOFLPPHKFOIKIFKILPMHNJILJLENLN
    JKQOQQMIIHKKKPLQMOLKTIDKKFMJLNKMFJNRNNNJMNORJNKGPKJNOIOLQPMJKMQNJMKTOPNLJINKJHNPNLPLLOGGKNJLQGMRCMMJLNOKHNHJKGGLILPSOIPJMNRLTIOMILKQOKKJEMLI
    JLLLPMHFGKDJNOIJLGHFLJPELMDMLLNSOHKTKKJKKJJQMJNMLNDNGNKRIJQPRJJOSKOIKGLLRKCQLJOKLKMDQHINKJLNINMNMOOLNGMOIJMNNNQMMMNHKPLMNPQGRNMPKFJLAJLKJNNN
    LGJLMLQJJKQOKSRSKTRMLNJFMKGMONRLMEKKLIIGOLKKTMELJOOLMFKJPDNLRMIGLOLJHMKJNRIIPPHLHLHMKLMQKLJKIPEKNQGOORONJRHTKLHKGLHHFNOKIGIJQPMPJKOHJPNHIKFU
    OIRJOMKRPLHKTNKJMLJOJLMLNNJEMKSNMLHIIPMMOGERGHMKSJOPKPONQOOKPAJKQOIOFJLMNILPJPTINMLQJMHONLSMMNNAHGMQNMLOLVNJKILNMKGHJNKVGFMILHOJMJGPOLKLIPPN
    NJMIONFPKKPFKDUFJOLKOMLHOMMLLGMIIOJMJJLHIMJOQEMSQHKMMRQSOJQDNSLHFLMMNHNMIQQKIPQSJMNQPMMNQQMLHLPLEILKJMDELTNKELMNUJPGMOFSRLJTINIPJPLPJJLOKKNM
    JIKLKVCHPEFNMKMLJAGJMQIMJHHMJNMNGILSSKLILGGMMLILKIQONFKOKJOPKLCGIKLMHHJGNMIJEONKPHJHGMMIFNOPVPIKHQNKNLHPNKPOGFLPGIQQNLMIKIHMTUJMKMMNOLLKQKMN
    PGNGLLSLHMKRJJGOKKMKPNOONKMTLMJHNKORLJIMNPILLNMQKKQKPMFKLIINMJUIMOMHKPNGLHONHLOFOONQNJLKMLGNJPOJCJQOHNJJMLHLMIISLHMFQMMLEPKKMIMIKMHQERLINRLJ
    HKMGPOKLPPLQMIMIOMMOHMMQJMLNERILJNHPINMHOINJPHPHRINIJMOLMGMPKKQJHIMMIONJMSOMMMLHOKNKIISMRJOMJLMNNKEKJAFGGLMIJGEFJMDIKJSMHPNQOQNONOMQKKMNIKDO
    OLLNLJMNLKFNHLJOLFNOJMLTLMNFILMLOIGLOLNKHOJQKHHKLSOPOIHLJMRILIKILLIPKRKKNNKUGRKMQOSIMMIHPMKMMJHHFIKPPOSPMKOMKMEOKILFENJJIJMIINJOHQLJQGKIINJN
    PLQOLJGMORRONMGKKNOHLGNONJJHMMPHJLFJNOOKPKFJFIGIJHOIHNOMMLNFMHLIRLJPNLRQILMHLKCMPPHSNPJMGJLPPLSKHKOMRLGQNORNIHORLKPGINLLKHHMJHRKRLPMMENHKKNJ
    RLTHQGGKKDGJPKMKFKJSLLKLIJJLMJHJMLILEMINOHIHIHNHCMFQLNHGFMIKKLLGOHOKPPLMMLLMLJMJJLIOLHIPLPKMINLLMHINPPNMLLJLQMKMNJLIJOLKJLLOOOLJKLKTQOLMONFK
    SCJLJJRFKLKULIKKNIOPTNPLONJHOBKNGIPKJTHOLINNKNJKLLOMKKVKILKMMHKNLPOKONPOMOLHROSLKKMLJJLRPOMUKROOONOIOMMKKNMIMMLJLONNJMNKOLLIQRNHLNKOMKMJSPME
    NRJMNMNPLOMLOIPIMOKLOIMPMJHLPMPPOQMMLGNKLRNQKJJNJSGLLLINMLRMKOKKMMNGPPSNIEIOPMFJMITFPMMMLMIKMNPLJOMNMLGJNOJLSPONRMRLOMMJQKOKKIKNHJLJIKMNKNSI
    PLKIGPGHKOLKMNMKKIJINMMIIJOIKGOOJLPGQNJOLOKEKNPKEOMGLNHRJKLNJQLKQIMNJGMOLMOKPGLFLRMOIQOJPNSQLFPKPNLNSLKKLMOJMMIPLONKPHONKIKKHTPKKGMKONMMSSLH
    QLMLQMMRQMMMHNOPPNNMKPLJKLNKRPOFKPLOHOKMRIMOOLKMJMLRIILLNUHILMPOMQPLLLNPMNDLQMGOMMFPPQMJIONMKQPQLKLLMKKPQSQIOOHLKJKKTOGJPKOLMKRKINLPQONJJMEK
    NTOOKNKHHKIJLLMLIMHOOKQNOMKPOVJQMENJLMMMNNIUIKNHMNMINNQMIJPPKQMGNKUKMPOLONKNMPMHMNRIKOMJKHMLNNPNJLNIGKOFQOMLNINMLLMLIMNJOHJJNLOMLMPLPONRIRTO
    LHPKJMMOOMMQKLMNONTNHRQOTQSOQRGLNMJULOHFPHHRNLQLJINLQRMMNGQPLJHJPFMPKMHJQLQNLLMIKLNHGMSPLJPHHKLJPNHHMMLKKFMLJLLNJJLHUILOOEGHMJMKQKKPKPQNKJLV
    OOONLQMQLGNLHJMMQKKIQMLJQLMQHTPLVMKIOKHLEJLLRLMGSQPRLMLMQRKRNKJIOKLLCGNHRJELMGKPILLJGRKOQMOLBNNOOJLGITHKFJLMUQQMGELNMPMIHNUNHNOLDSKLCVJOPMIL
    LKLJGJEKJSLQNGINNIMMPKHVPNPQKLMMNRQSLKGQJOOSOJFTQMNLVGKNOKTJKMQMJRRKOLLKLQHKIGIIDSHLPJLKJOOKIHLLLRJKGLHGVLNGIJMLLNSIKJHFRONIITLLLPMOLNQRMNKO
    GNGOHJNNNNLJILONONJOPFKMOLLRMGMKLJSIPJJKOSNLNKKLKIMQHLLVMLOKOSNNNMNNKNTJLKNIHJNOJGLONLGPLIMKINNNJKGKVPJSKQLHMGLRKMPOLJNEMSKIRKOLMLLTOMKMMNON
    TPILPKNNLPJSPNOMMQRNMJHPLJPFMNSFHHNSHIKIOQJIQLPUSHPILJPQSMMMOGQLMMKJIOJIINKPFHPKJOILISMLOLGLOHOTLKOJKKHJENOKKOKRJQJQMPMNPNVPKGMKNJKLMLQPHGJJ
    PGKIMNJJFNINIINLHMMRFIINNQNPIQNQKTJPKRLORNLJJMIMDJKHNNLFTLSOOLOIOUQNKOIKMJKNMLGQMHURLHFRPNNTJLHLKVOFJMIKLOPLJKMJJQPKGPMJONKOGHTJKJPNHIKLLHFJ
    QMKMPMKDOLPMHNPHOQNKILGJJSNJDMHNNMQFIKIKSGQILNKKQJRCNJROHNKIIOSNMKONMLLHJMMGURMJJNMKMHHPJOLPQPLKLMLPKMURNMHFOLIONGGNKNVQUMIIJSOMKNKMIPKMPPLL
    NJKOJJJNLJILQIIJPMFKOGGPNJOLTMOQFJNILSPLQIPKGRQNIEJMJLNKLNOJMLKQKPJKNKOHLNJJLQLPQFKIROJMKMIHLJSMJKGKHMNKOQUMLMNHQHKNQLNKLJMRFMJLOONKLVOKLPOO
    JOLQNSLIIQKLLTOLMMPQMPQONMKRPLIOTOLILPHVSSMOGMNQUMLOQVKKPLLHKJLMLOOIKKPLMNMSHKNVLNKOJGKJPMINLOLJIOMQMPQLGRHFKONGLLNHNKPRSGJNMNKOMGSKLJOJLOSN
    LLLJKQVTDNONOMLQRNVIGLLJKIPQJLPQLHMPIKJQGJLKPOIKNFFGMPIHHNRPJJTLRMMPUMKLLMIIFLRQNOMJIOINJIMOIKJOJLRKMJKIKLINOOKNJKNOHLJNIMMOIOHJJVKLLJQLUNJF
    NHLMNPMIKHLNKIHJDFNGLJMNJNSUJLKMKGLIJKNTJEPMFKIGPMHMNIKNLMKMQHKISKHKIJPPLKONOQIHNJMOHKIMGQJLLGKILLMLQHKIEIITQNSLNINGPOSLNKGKJJINPLLNRCLNMBUP
    HOFMHMFLOOMKJPQKUPFNMMQLPJOJOJOJRINRQOEQIKNQQQLMINFKJKPOLQKRSRMLKLHSKMHIMQPOPJKHFTHPPMIMQKFPPOOOOKQJNNRMNJJOLLQRLKKQKUMOJKJNKMLMNOMMKFIEDEJJ
    TMLMMKPRKEGKPOGKHTPKMNLIMKNMTPOMLOLBPJPKKQMHRNHLHGOROLKINOPFJMNPGHJKTGNLJFNMIRNSJKPMOQLONNHMOMTJDFLQJJKNMKKQLHOGMOQKKNGNRFGONTMPLIMQLKNOPNKM
    GPMPSNMRONRQGMQJJLKLPMLBJPLGLMNHMLGMNKUOJIIOFHJGNMJHNNFOPPJJJIPQQOJJLIONJKGRGOHNSKNIQKMNMKMMPNMIQMSUJLMNQJLKPGOKMMTMPMMPORKMMJMOILILKNMSJMML
    SNNTMLKSEHNFJNKKPQLRJHKKLHJQPGLQMKMMMLJOKHJONONKHKPNLLSOKMQMKLNMSNJHPLPNMJQJIMQNKPHJNQPIPNMKHLOKNPLIOONJKJILMKGKMLLNGIIERRHJJMKJORMNNMPNMIIM
    LFNKQNLQJLHOJPLPOLLPSNMJONRLJPPJIFNRPFNMLIEILLNLLHMMJOMINSMNKKHINLLLLMMMSIQMLLMQKNJILKPMQSOLNINJLLIOMHOOMQLKKIMPNNNOIMLQNKKLTJMLJIMFSKISLLKQ
    GTLNHMHMJOMINPHQMJPQPJMLNMJKMOMKMKKLNJLLKLLMHPNNPSNKOLOKKMNPJLMRHNMJMLRJHKQNLILLLOJMJQLNRMNKKQLMKNQQNJJNQILKNRNNMOLFONOKNJPNJMGONLHMQILIPIHP
    QNMHLJOMSPNNRLKKMCMKJMUQKRILKNMLILNHLOEKMPJFKIQHPNPSPMMPLLPLKGLRHNPJNNMOKGLHKKFNMPIOOJONTOLQLHKKPGENKIEPQKJPPJLQJHKLMNOGKPMNKMOKSLONMGMTJIMN
    LLJOIONILMIIMHNOONMJPNONKLKPMMIMPRFQHKNHFRJJNQMIHLIJNMDKJNHPRKKJJKHEMMGKDLIJLQQMNQLMFHLQNMIVLSMOMELMJKJNMRNQOIUOIMBJMNKHNPILOQIMEIGNLMMMLILS
    LDNLPQJJPMMLQIIKJIKMLKQPPLVFONJSIJJMNIPLJLNMIMNMMGMRLLGILQRQIQOLOLJNGGMNIOLHIOJKOTJHODLOHNPILNONIJLREJGCOMKKINLGPLHVMOIMNNHQILENOJILGGMKHIMD
    HNMLQGHPIGJMNLNILKLNNKJMIJNNGHQOKNNIFINQJOMGNLNFLREHGLRHTMINJHOJQMLKLPJJHJMKFLOMOESQNIMPKLKPGOLQOMIMMKRKKIHHOMOIKPGSMFJFROHIIMLNNMMIFLMGNLLP
    NNITJONKPKQINIIOKMKGIGJIKLSPIMNONLOOLRLOJEIOOQPJOOOLJKKPJGOLJPMRMKGIJMQMPHKMNSJJKKKPIILKPOLKMNLSLLMIPQOPMMHFMHLNGNLMRNENHGKGORGNHHJJOLNOKHIM
    JIKKKNIOGNLJKKOQHJRKNHQGJSLIMKLOTMLJGNMHOOKHLLNPHNLMMJMLMPMLUKQMQQJNORDRHSLGNORONPMSPIJMPIKHIIMMNQLNOOLPNNPHLGQMHMOKFLJIJMLHLPPLLNIQLQIHLNMQ
    JOLPRNLPSKIHVKJIKNKOQKKKOKHLMOPMFHMNMOLJJOUMLJLRGJIPNQNHLJJPHNJKLNHNFKLMOOHLMMLIQPPNKGNJIJONGMHOLKQRKNJTOHQJJIMMJPTGHJILNNIPKHHLLSKKLQPHQHLR
    PMQMDLHMHIINKKMKKMKHLUOKSGIKKKLLQLKJMQJJONLPNLMMJQQKNHMNJOMIKLJKMRTHOJQOJMLOHGHMLJHEPOPOHORTIPIMLQGMQQOKONPNMJMKKKOINNPINGQLMNIDLLLHJJILMIKN
    VLMMLMJOOLKKLQHLHMQNKOLRPPQNGMUQLKNJKLMRNJJNPQPNMJQNMLEKLLMKOLOOEPMLRQHKGPMGRRNOPQKJKOMMQPNJRKOKHNNKKPKDMNKIOHONPORPKMPLFLSNKSIQHMJMJIKGOJQP
    INKPNFOLKLRFJJGMJPKJNMLQJHILPNKKEPNKQHIKIIIJOJRPQJGJOPNJMOKNKIQLLGLKRJMMHLIRSJKKNLRLNRMOKKLCMOMNPJJMLQMOKMLKJQOLOOQMMJNIKLOHLHMKJLNKMNLOOLMK
    RLNMHIMJIIJJHPKNPGMJKNOQOMKOMDNQOOIKLJPJMHJPPLMNMNHIKPCNNKKMMNKPIKINIIJHMKGOILLNPKPNLHJOPNJJFKOKLLJLNKTJHMPLEQKNRVQMRKPMKJJOLNHQOJMJJGIOKONG
    LPLJMMJKMGIGNMNLIISMSHNJMMJJHEKKQLLJOSOLKKIIIPIKOKJITNHIJKIKQJKKOIMIJOICKOQNLPLNMIMKTIQOLMJLMLNMKNIQKIHKPKFOKHSHJKMQHOMRMJJJIQMHHSGJJLLMMOKO
    NMLLLUQLHPMRMJFOIFMIKKJKLNIIKGKMHNLNLJIHRKJLIIIRLJKJKQMFGOIHJLNERKLKLIRIGKJONJKIMHJKIKLMQOLJQHKPOJLINILHJGQKJKJOHIMHLNISOLQJLHNLKQONLKJIONMM
    PNIKKOSNKKLLJOLCDKMPDMROKFLOLNMNIKKILKGQQQKPLLIGKHKIOLKNNIPLPSILKLMJNLMMKNQJOLHMMVQMKLORKOGOKFJJTSNFMNMOONJKQGNLJNJNNLJINGJRIMJKOTPNIJPHJRNR
    MBNJLOJTKOSHNNKOJKKIJNNIKIOHMLNJJMIROKKNNPMGOMKJJEJKKLJMHJIQMKMJQNNKIRKKOLJOOKGLMHGAKJNILTJKPGJHOMJOKJJKUJQJLPGLLMPKLVKOMOKQLMKVJKNNNKJNLVNI
    NLONNLLHLJJRREMIOMIPQSMILOLJMGFKLQHNGFPJMQKMLGLKEKSNMLLQMHKKJLRJJKNJMSLOLHLMNNMMNKHNNPNQQRLPGKMPQOIPIOHKKGHJNPKHFHJJLNTNNNMHPNIMMLHOOLJHJGNI
    VMSKFOUMKOOLNNKKFMPLRONLHOLGKPLMGPJLHOLPOMMHMIMOKQSILRIQLLMLHNRNLFJOMNJONHNLLIOKHKRKMMOITLNIRKJMITQSSRMJNPKMKNONQMNOJJNMKKJIKHQMNHLQIKFJOIKO
    LVLOLROPPNMGMKLRHPOIGNNJGMKEJLNJSEQPNOKNLILLIISPKPJMNLMJLPPKHIMOHKSIMONGMGKLLDLGKQLNMOLOPNQGGPKNEPKNSMNNIJIQJKIDJJHLNGLCMMPHMNLNJMKNIEKHGKJJ
    HMKJLMIIIOMMSNGOMMGJLONEOQIHOPJJKHLJNMJGSHIMJLLOLJINRPVLHLMPIMLMMNGEFLJFHNISFILLJNLOOJNFPJQFLNFSGONERKNLGNVKOLEIJNJKGLNLLMNGOGIOPLJFQHJHILIN
    HOJKMOQPKJLNKLKLJOMIHICDMMJPMNQRLNKNKPLLHHKJLJIFKNQGFLCQLGHKOKMLIKQNQQGLPMPIJPKKMPJMOSGJLHOKOPMUHLKHOKOLLKIUPIKMROMKMNMJGIOONHQLLQKEHTKHQLKL
    KKQMPNKQHLNQKJTOIMKTJLOMKMRLONIKLKQKKKMJIPOJMGKPPLFTJLLSPOIPRLOQIMNNIOMNPPJLOKFLKMPNPMLOOONKKPKMNHHHKMQKSNMJPKLLNGNOQRQJOLPMPQOOLIIOIINQLNKO
    LQEKFILGMGHIJNLKILOLNOMLOSRJINOKMTKNQMJPPMJMJHJNOLLKMPNMNIOOMONFLVKSLGNMFKIOOMJPLIKKMOIKQKPOJSNGLNMIKOKMLKRPJMJQJKKKPOMOHOPNMKHNEHJNNNPEHMKL
    JNHLKONKJQNLLQPMQONIEOPJMLKNQMFGQILJIMNNKINNMMLLJINDJPKKLINFUMJLLMHPLMOQNTLNQDSONMTJHINSMMSMPNHKKRLKNDIQHQQJLKQJRINPJOTSJKOPPTGQIMQMMHJLNLLI
    RRLNLRKKFOHKJHNQOMKMMNKNOJOTMLTKMHINKIDOKMPIHMPKGMNGKOLRQOOGLOJGKNPKOLJGLHKNPOMILOOLRMKQPKQKROJNELHMJNJOJMRJPPKJHDMPLPHKKLJKGGJQLFILJPGIILSO
    FPLKNEKMPKMQNOIPLNKKMKKPLKGSJINSLKLPMNIMPOGHSVLPRNQJDNQTIGNKKORPJNPMNNKFPNJGOIJILGMKFRIJKOPMKIKJFJPLRILLNOGOOMMPKTJMOISNLNJQKILMLNMGLUIJHNLQ
    JOGMMKPPOHPJJNLIPLKPNKMLFKGILLQNJNQMHKKQJQLLNMJPKLLKVQKGNJKJJNQKJFJIJKIMJKKKMSSKNJPKFPMMDIJLIHMMJNQLHRSNHNOLLKKKIRSHOJJLPOMQPMJIGOHLLIMJMJLI
    MJISQNOJJLMONGONOLLNKKITMOOMJIMJQKNKNPMJKMKOFRQLKFIILPRKOMJNKNJJJHPNMRKOKJPNTPRPQQKPNMPETIJQKMRIUJKJMPQKJJQKLJMQGMMINLJFRMIIRKQGMNJOOJMILMIO
    NJKJJHLNJLLLEJPFNKEPKJGJVGLMQHGKQLPMGHLFNJOHKTDTJSJIRNNNILQMGPOMKMIHPNMHPKJUKRJLTOMLLGLMIINRPLJKQNIOKNDOPPJFEIQROFKKGMKLOMHFKLDOGQFEERMNRPPF
    DOSSOHICQUGQMJQJQRQKIKPKRFQFEPQOIOPRJRPHKRCLOOKICBOINBLSGOPVQNPNMGOLPRMVUPNVMRNLNITOLKINQOQKMVKNMJLUTBMMNNPOMGMOILQPVPOJKQLTKNIMIVMOMENEJIII
    AMJFLPHLJDGDVHKHKJQNNRNKIOMKPNGHUOLHKGGNIMNPNOKHJKKHMNIJKNKGPNHLQONOLOLLHJJJKSOPMMKLQHKHNOOLTJMRQFOROLOTHLJLNPJKPMNRNOQJLJLPJMLKMKGQQHJLPOUR
    KLOKHJFINRHMLIPHKFMPHLOLLJKIMMJFNKMLONROOMSPNRTLITKJNHLINNMVTLHPIRNFROKOIOQLQQSMOKOONOIJKMHJMJRRNLOMKMKKOPMRNJMROMQHNLFOLQJOHMGNNMPOHKMRNNJO
    LFQKRQQJPJFNMKQNMIJNMFHJMPPMIPMMOIOHLGFIHMNMGLITPOPLHPMSKJOLKTNLKIRSKPEIQNFRKKHMQLJQPKIQNKMINMOVGMHMNSILKFQMTKNIKOJLSMLNMLNIJPKLKKUQPJIPMOPL
    LOJOLMPDERIKIJNIJLOEGPIOJLNSJNMNJHJJLILLJOKELNIKNKPPRNQIJHKPOQVHLJLNIJFQLMLFMPJNNNHDLKMELKLPHSKNLPNJLLMMFJMHKIOOIKLJJNHINJLHRMPLIKUQIQMOMKQV
    TNOOJKNPFNKRPLIJKJNKMLQLENOMRIPOPJHLLJOIJRSJPMPSFJIMLCKOPHHKOLJJNQNIJJIRTJLPMPIPMRMLOQMRSJINRKRULILOKLQQJLPNHNIPOIIVOKOJKEOSJRJKMPHKRDMOOSEJ
    PKONPMKFKKOIMQPPOKULMNLJIHNKKIOLKNHPNMQQKVTNGLJMOMISOSNLJLQIMOTLKOKNIGHKFOIOMOMGROQHPRMSMMLKLJLOEIMONPMIHKNGGNKPOMKGIGNLMIJTMMKPTKKNLPIOONMO
    LMRHNMKQJOQJNOKIPFPHOJIJMNJNRIOOHJMLDHMMDMLOLIPLOONLKMVPKLKRRPNJUSRFHLKIPKLNIKNRHKHJNQDOHLPNROJLPKKGKKIHGMPKFKLIQNJMNIOMJLEOLPRKMKLNIQJMFLQK
    PMLLLIOILDNKOLPJJQKRPKIMGHJLFLSRLNFLMTMOMOJISPHMMOQLLMROIHMJFHHOJHLKLMKKOHNRJJPFQKEGLMTVGINDNNFHKKGTLMHRJSNMOJMKKMGLKISHKDLJQQKHNKLKNSLQISJK
    JJJNFGQKILLLHJMSOMNNITPLRNJOJGMHKJOOKJOLMNKNMBOJNQJKHNIKPQSGOKQQPRJOLHNRRKMMIKRHPMMNSMOIKJIPKHONCNGPOLPMLRONRPOPKMJOMOPNLHNMLIKJOULHNNJQLRHO
    NJNOJJOGNLNPDGJOPJLOIMLPFRRIKIHMGSFHQOOMHLKJJKRFQKKPNRJMRHOMNOKOQVIOQFOMILKOQMPLJJJNTMLNIQLHORJLKJRMPGKNGGLHKUKSMPHISHKJLNOLNPOMILNONKMROMLL
    MPPJEHLONNJNPONELMKROFPLMEPTRKKQNUSMJLNQNQQOPJIRKHQONHTQIKNLKSPMGNLPILMMKINKOJOMOKKJLKPJGNIKPLPMJMKDKOJNHPGKJKNNRQOHKKMGHNIMONMOKMQHKHPLLPJN
    JKNNIQJJSLNPNGLUOHTNHJSFPNPOKGMPIHJOKLGJMINPPQLNHJPPPOLOMGHKLQNJLNGNIHOILNNNPJPKLINIIKLNNPLJMMMONNJKNFOOMOJIQHMNOLKOQKGNLPSMLKKKJIOJKNNIQLII
    MNMNLMLKRMLLHKJNJPHJIHMOJMLLOKIHLMOLJPKHPLLSOJGPPNIMNQLMKMOJKLKJOIILJKNNIQLHMNMMRLKMGKJQJJKFGMNMHJRMTMOONEPMNOKLJLOMKKKVNJIKPJLPNOQOOJKGMVMP
    IHJJGNPFRNHIONNMOLKKJGLSNLPEQLMKTONJMIHIMQINLLMOHMGJNPMJUNGINLIKMIIKELJFILOGNKNMQLJHMJJNKONLNNFHPOPOJOLQMNLUJNJGIMLJQJQJNKPMMJOOQQMKLDIGJKQP
    MKRONQPLKJIORKJIIHPNKPPKJLKQRLLIJJIPFMHMMMKNMRLLSNMMMJNLQKKKIINOILLTMNOSKNLLMOMIPJMLJOKPPONMNOLLLMOPOLPFEQNNHIPOOLNOMGQMMMIILQLLMHNQPKMHNPOS
    NQLNMSEMKMNMOKLJOGHQIINIMJLIMILNGKTIPOGJJKLKOMMNNLSNIQLLLJNGJKKNKLLJPRPROKHKMIKKNMSPKJIKMNIMJOJFHPLMMKGQNKHHJLMGLJINRMKKLQKKNMPIJIQPNQMOKMIU
    MLKNLGKHGMJOOOKQJHMRMKJKKJKIPHRSMIMHJPPNNPPIMLKSNGNILSHLNGIKKMJKEILHRMNSROQGLQILLLPJIPTKLIKJPIIGHLPPHJPIJKJMMSHHOMGQMKQKIPIOIKIQKMPNNFPRKKQN
    QJQNPOKQPILPPJMMMQNHPSOTHPJIMPNRKLIRMKNOJJLMNJJOQNFMIMMLIOINMLJHLLGEMNQPHJOQMLNNJINPKKNKJURIILHKUMKGKPMKSKFJOMMNNPMJOMJGHFKLEMHLJLPJMLQMIIMM
    MNMJPLKMILLHOLKLMPNNLKMOPONFMLJJMLMIOQKHLOOHLSKNIKHRHLOOJKNMMONLGLIMEKGNNHLJPQMLKJOKLPQNHLLNKLLIQHQMJNOPLPHPJNKMNKMJGNKJLJLGNUIIILIIINMNOIHL
    LHKPJLVJONLNOMKMHFROLSMPNJJLOKKLMRNOHHNEKLPIPHNJHGNOIPHKOPNGKOHIHDIGGMOIMTFOLIKLLJJNPPJJNIPNLLJLNMTOPKNLQNONMLMILLJQKGGLLNJQLHNQHOMMGLLJROJG
    JJNNJKNEQMMQLHMIGFQLINKKIONMLKKIHLLKMONLILMMNKORKJJPRMNOMKLOVJENJJSOQMQHNLINLQGNMRLEINHJKJRPNHOQLSLKMILPKMNPLLLIOKGLHEMLLONLQQIKUKLLMJNIKHJJ
    JNONJLKHJKLQONQNIKPNLOPLGNMOLNUSOEKJQMLKJHKGOLNOOJMNDJKPNIJIPJLMOKNLLVNLPIUIKHSOPNLKLPKNNIKLMILRLOGIIJMJJGMHOGJOIQSLHKINNJPKOLGFMKJHKLMFNMOG
    JOSOJQKMRNTNRURNMIIHMNLINOPMLLOKNPQKMPPFIMKSLHPOVQIPRPNQJLOOLQJPSPRSJSMNKJNNJLOPJHOIMMUNLKGJLLEMNLJJMKIMGMKLHDLPJFKJOQOIKKSDRLQMPFIOKELOHLRM
    SIMMHJLKLHEGPINIGKLLRIEQGJLOIKQSEOKNKRLMMGNKLHOSHNNMPOJJHNPLKINJMMMKKIKKJGLOQSJGMSHPNNKKMHLIHIQFMNMPGLMMNOKONDLOPJLFULKKIJRIKKKJRJTPJKJLMLHG
    GRMSRLJRKLKMIIPLQPHMFLMNILNHKJOJPIQILGNNINPOILHMPQMHLHMGKILOJJKINLJIQLNLNGJJMNNMMKKKNNJHNIORJRLLGOKJLPJKPGJGINKJMKINKJCJMQLMPLKOPLIKMLMOLIQO
    LHNKNIMOIOTKNNJGHILMLLMGLINNRISSKNMILLNLIJMLQJIIRLKNLRLHQGLKNKNKJMTLPDORIDIHMHNHQPOJMLOLILDFKMMMPJOISLHLLOFJNONJHOOOMPIHOHGQQMFOJHLNNIIMPLJM
    IMRKGNTJFIJHSKFLMGQKDMNIKOMVIOMNIMMJQLCKHGJKQLLNPKPKIPOLNSKQNKKGINOEKJJKMMIMMMLCJNJLKOMGSRJKHKKOPNJNLKHJPMPPHKMGRKPHDKQLMILMNLMHIMMMHIOEONMR
    JJJLMPPHNIKILJUOHCKMHLHNLKJUMQNHOQHNOKPNGLIUPMJIJSHFNLPIHIJJMJONHJONFHTKSLIQMNNOKLJMLMJOOMNONIJJLFLNLMQIKLPLOMJJOJQOMMMLSMKNSNKNLOGKMLJLKIQJ
    FKLLQOINPSMNOPJOPQOPPGKOTFPJHMPONPMMNPSJLPOILROQMHPMKMKKKQVQLPOMKMMKGMONILKNILIIGGOKLOOEQQILGNMPJIKOHQINNKQLRMRJSQKLOGMNEKEIINJJLLOJLHLINMIK
    HIJJKOKPQIJJUNOQKHOMLLINSRMUMMKRLRORKGQOJMKOLLEHOJKMMNKJFLHNPTPNNMQNNMFIMOGIKIPNMLGKQKIJFNEOTNMMKGNPLLPLJLHJKNMIMGLOPKHNMNMKPJILPLGMLNSOMSIM
    JIQHQIOQLKJHKNJKOHNJMIEJNIONDHHITQINHIJOQKLFHGKKSMJLJLPKSOHOKMNNINKIIKLMJOKLKNKOGLOIILOMIKLOIOMHLROLSJILNLMNJQNMNCMOHOLGLLQJQNNLHKVQNKBLVJML
    RLQJRVLTMJMINMJJIKQOQLHJLNMLIMJMOIKJOINMQLJKINKJKROOHQVLKNNLMMLOQPVJEMQLHKPTILMLVMLQHJMGLOKRILQLIQHJNKGMPNPKLRLLLQQMMPLNLJNMOMKNJQQNNPOSLLMM
    LIQRJKOMNJMOLOJLNOLKMIFNJNKEKJSKJJGKLQMHMOJMNKNJKPKNOQHMJLPJSLHLQJIFOONQRPOGPJNFPKKJKQNOMMMMHKQMIMLKPJIJOIMHINIQRKHJLKGOLILTILKILMRKLMGFIOKP
    BNKOHMKLNPPNNHQHLMENMIKKMJHPIOPGKDONMLMMOQPGJJGLIRPPNNLRPOKPIGLGKJJJMMLFONKLIPIJENMIRLMEJGLJNGLKIILHGJJOQHLKTTQIITOJNNOPLMQNQMMLENPMNLNNHJHJ
    SQNSLOJNOKNLJKOQNGJJPMQMLMNLQKNQLHKKINMIJUJJKLSONPKHJGJIOKHRJMTMLNLVJNPJLPPJNLHHIHOMMOLNFJMNIJLNOKPELLHJMJSPOMIMKMJKPOLHJJINKPGQHKPOMPNJJMOM
    GMLOINLNHMPNGMLIHKEHGHIGPKONOKFHMOIDKLROOHMLRGKOKJLKMMQMKOMHMIJOJNHQKJFJJGLOLNMPMONMKJRILOLRHNMSNKMRHIQEKMKMHHGKIKLOKNJLIRLDKRLIIKHKSQGHPONT
    LRLLLOOKMJLOELNSLLOOKPJJKHNQMONJRKIMGIJLNKMOKKRJGQMLLKFJPLILMJMOKNIOILKOQLMOMNFHKKILOPONLNJJHQHLNQBPIOKJKLOIMJPMJJFIKQOPOIKMJLNLKRJJMMLPLLLK
    JJMPHKKQPFQLKJOPJRKLQPPLNIOMNFJSNHIOJJPLHLDLMMRELMNIIKKJMGMFOGJFHKMMQLHQNINILKPHPKLLIJLMHQJSFLOFOVHTPENUMKKMKMQLKJKHOOMLLGHHPKLKNJMMJLJMGHPM
    LIEJIKGLLPKMMNHHJGKMKGFIINOQINKJMLMNRKJHIILOOPMNEPQHGLLMNMHONLHKKMSSKKRLMRDIDPMIIMGEHTELONINOMPORGLMMJQHONLQKKLJHJRPHKMKPKMPONLOLUMMGKNFLLNG
    LKCUKMNLKJGKQHLJHLONMMPMPQNOMPILNJKFLMNJIKNLQSJJNLLJSLKQJQMILKHGPLPFKJOLILNIJMHQJMNNLGMNPNMKKOKORKKIPINELINJMIRHIGOMGKIIIQHOOPMONJKMJKPGMLLP
    KGOOJKQHMONMLNJMSMMQLPJJQEKGLMMMQMJVJILISMIQODBOIMGRIOLJKHLHGHJMHKIHLGMMKMMMNNLLLJKKLKNILHJIKNLNQOMHNNNJOUPKKLMKNQKMONILLIPOPLMHJMQLKNMJLPKK
    IRQHDHLHUNKGMGJNGLURUOILJKLLOJLHGMGMIHMLJIFKFMMJILKJOMJOOMMKKKTQHLLKKKGKCSJHLOLKHLNLNNHIMLNKFQIMNGONLJMHRHGHFGHMOMEKKIMJELKOGQPMGIHMRPHHMHKN
    PMIMPOMQIEILQLNJOQKQMHMQMKNHMLILLKHEHEMJJJMMIJJHSLGHRNJINKOLGHEJNHKGJPNHQGJPROKPHKIQLINJNQGQLIMIIHNKLHPKLRKKLIKLNHLUMILVTNNKKJUOJHLKMIENRQFM
    IRJUHSKELJPOOPRJPAFTJDLVHTLNCMISPCIILHLRKGOQNBFJKLMMMLGPHLFJDLJEFNILRGKPOKGPJJJJNRKHOOEQKMNNHNMJLNNROJKGMNFIMIILINNIIPMJKJFNPLKIMLNTNPKIOQML
    NELNIGKOKSJPMEJJSSIPMOMIQFRMHFPMLLRNLKKDJMNLPKKMLKNPJFLJQSQHMPMMMLLQJQRPMKLKNPPONGNOTJKMHMJMKHNJLKJKLMMJNIJNOKKOPJNQNHGKHGQMOMLIIMHTEIIJOGPO
    IONLKQKNOLJGLIHJQBMKIIQRIJNPJPLFDMMJCQLNPGPMOHNNTKJLKJLOBGLMLPRHSMJENNOOLOLGJONNLNJQISHMIKHONLJJSROOEIGJGRUNOKNNKDJOSJHMMJNHFILILIPNGKPJOFQN
    JHIHFGJKMIOGLLJNMOKJNNMLOQEMROHGOLHLGDILIOHIDHKMQOKNNILMJPLJLLMLNLIOOFKNMIIGOLJHJHMNLIMQVLHNNMLPPQLOJMQPLPOOMQJMJJOGOKHJMISIPITMCLHHAGKOMRKN
    LOHJKMOJKKLKMLGQNMFKEOMTFLMMILOTRLDKKNHJQHTGOLKILLLJTIILOMLKNFIJIFMNJLRJOQIILLMNHHNGNLJRMORKQIHNGELLHMIJQKKNLHSJMGPNMLIJNKIOINMVILOPIPMNNUJL
    GLEHKMLHFMINKNLKHKPJGLLDPLIKLPPCJLMLJLLLINGMNMHMLNNQHMKOFPJOJJGNHJPNPLLMHLNNJGROGTFEHHKKLJLLLJHHLLPJQIQFPKPFQMONKNJOGLLPLLKMMFHMMJEOLGMKVVNM
    LOMLNRIIPOLKJMLKMLNGKKGIJKNIJKJGRGKPJIJSMSHKLJITHLLJMMMIGLOKFJIJLPLOMIMJHJKMHHOHJLKGJNQLEQLPOIJLKIOKOMQEGLOKIEQRLKGLBQMJFOCKMIFLLJKOJJHHJJMF
    NHIMLOMLGHFHNONJLMPOMNQPLJMJLHJDOEOJIINJMJNJMQQKFQLMIBKOMMOMMKINMPSMKKMFOIKJEMFPLJHJHNLLOJOKIHJLIIPAJOEILOOMIIGKEMJLHMJKJRMKOMHIHHGJJIHNHFEG
    NGNGOILNNNLJJPLNOGRNNELLJLQOIJLKNQGPKLMOJMJIKJKKINPKJHKNJSNLHGSPIILMGSLFKLKIIOLFRNNIINOKIVMPKKKDOJONILPFRLLIEPILNMEKMPKHNLKOIJNIKLNHNJMLVHMH
    PKRMCOLIFLNETMJQOQKIMGNPKSOJVNKJDVMOKNFJLONELOSNIKLKMIERKPTLPNLQMENMOHOPMLKFRNHFMJKROKINJLMJOLKKHPPOKOKRCFORNIGNMNQMJKRINHNJGLKLOKLKNQROIMIJ
    KHJGIRIJJOIVILLOONLDPVDLNJKFFILIUKTPGRMONJLMGNLJMOUOLILNHLNOJHNIOGNQIOJOILOHPKJMKLOJUNPKHVKLIMFNPNNIJJMMAJSPQQIMNJIQKJKHHJFONMIMRIMMJDNKMKLI
    JMKJJPJFMLEMKNLNLMMKRKMKHKIKPLEIOHNMLPLIKOLEKNMKMLLKHLIMLMSDHSNLJLNLSMQPLOMKIJNRKLOLGIRMMCOIOFNOMIJPJMQPMLKKMHIFJOOOLHLLRKNRHPMELKKJLJLMSLNJ
    NKRGKIINNBOJLNMIKKKGJLMHIOIGGJHLJIKKNLKHMLTMILIPOMKMMPLNKKHMJNDPMMFOFDGIMLHDOFSRNEJFHOHNJKOLNNMLKDHNHEAJQINPNPJJJOLHLSKDKGKKGPLHOQKFFOHMNPHL
    LHPKLJMJJBIHPHJNINJHPCOLLPPKKGRNKJMKDRJKKQMRJNOMKNMIMLOMIHJLHHJJOQJKONEOLKKPGKKKOOGNRVLQGDLLKGNPFQJOPLKJRJRFHIMLHOOPKILJLOOLKGQJOMKNIFLGOILK
    JNJIPMLKUKOJIKIMIMMILNJJNIONDLKOJFJEPMLFKNHNKJIIHPNOKFQIKJLKOKMNILKMGQEQFLMMOGOHSKJJKSLHLONJOKLNNKIJLNOEJOSFIMIJQJOKQLIPHKHHRJMIOPMKHOKNKQKN
    CRKQLLLQKNLJOHLJFNSONHKONHJKMJQKMGJIMLKOQJKFJJGHKMGLHQKKLSHIMSEMLJNNKLMJONHKHLNMGKROFKLJILIIMPNKLNHIMLLMOHHFJKSNLIFGIOFUQPNOMLOILCMJLGPNRJQN
    MKLPPRLPLHNRDOFKHMPENEPJPNJMNNRNMILITNSMPLIKTLGNVPPLLNROFEIONQMRJGOMQNKNPQDNKJOSGRNPGMHLHNNPHLNQGJPKLMDGIPNILIIHJFEHKLMLQMNFPLNNHKJNKUQLLJIJ
    ILJIMKMNNNQOMLLIQOMHKIGOMMHJISNHKVIQLIKKNQLNLGKMFNJKMJJJMNGLCIGPILMMKAIQOFHINRLQRIIMJGJJIQJJRGPDJFLNMNUJPINSMIVQDNMNJMJFGJNMJLMINQKMJMJKVKNK
    LKKKGGEFMQKQQGRMHLMTKEQKOSNPIKLGOLPNEJAIPEPKDKOMNKOLNIMREPJPNHLMQLKPLQINVFJNNJILFSJQRKKKJFHHRRIQMLJQJMGTRIFINLFJLJHOELFMNKLKHGHOJILOLRILGQJI
    DMKKKMTJSJMRMMPKLRIMIJJNOKPJJJNKJFMORKEINNHFLHJOGOJMLIQPMLEJMKFLRLHLNIHMKHKIJKNGMMFHNKMPORPNSHOHMOQJKOFLJLJIKNLNIPNLJKJIJNGNTGKJLPKKLPRINLLK
    RISORKJRJPHLTKMULLOLMKHPINGLLNNLJPNJOMNLOOKQKKOBITMKKLOKJNPNMLQRLIIIOIMHJENKIKJNHIHSKJFJHQIOBMJQDJNFKPKLNOJMHMHOJKNHMENJTJJNMLLEULKIHMIJLNPO
    KKJMHLKNPKMQDLLOKMPKFJFHIJLNOKIBMMJHLLPGROJOJHIHNNNQNNMNNILKLFIPKJKOLKQOMMLLJNRKJFLIMJOGJFNKMLKQKIRNMMDKJOIJLLINIIHGGJPJPCKNMHHKRTMOKEMKNLIP
    ININLTRLNJNJHMPHMMMUIOLJKNHJIINLIIOHKLOJOHJOLORQGKHLOSRHKMNLILLOHQMMIMMKFQQNODLJMNLERJNOHKLMMLEKIMRPJNPFFJJMSPMGIFHLKQPJHMHJLNQMKFMNMQNNIPKL
    LLKLJKTOMKDEGKBKJOMONJKKMJIKGHOHLOLJKIGHLPOMIUJHNLNMOMKHENNDIQTKLNJNLPIQDPGJJMFILMKLOJRIMKKBOONLJJLLSFMHLOKLMNJGKFFNKMMKIOJNTJNHEMJLILKNMMIG
    KMNFKOMIPSRIIIINGQJLNIJOOHGIKNKQJJKMJHPLHLQOMJJIMMMPMMPINCIPGPGLCLMPILKMFNNMLFNGGMUMONMJMLRLKIMMNHKIIJMGRFLKQMLLKGIOOORJIHJLGGNQSOHLLNKJNIIL
    INNKMDRJKILHEGSMMKLQRMGRNLKJGNIJOPJLIKPKHEONOJMNQJOOKISDKKHLKKOKJODFLNHNHKMLOGIJKEMNIHLOKHFSJNIJNGGRMMQILJKPMHRMKKHSHLMEOKIIMDRKMJGMKOMLJEKK
    QLKIJKJJPNJJPFLLNIRMHKRJJOEHFNKIQSIJMLMJIKIJLJMFGRKPMLPHPJNNOKMPNCGNJJKONJNSKKRGPPLONRHNMKHIMPLQMMKMMOOOQJMNHLKPPIKGGDSNGFLMIJRITKKLKKNKQPKM
    GOKGHGIMJJNKQMLNKRIJPPNMOJKJJSPUKHLNPKGKSKKNPIHPPRHPGKNHIQMJIHNKLLPPNNRCQLNKMOLHIHJQPJOLNIKRIOTOMNNJKNKOOKKJGLCAIOHOSMEUKMJPJMPIIIRLINSLPKLM
    NLJTHPFKPMKPJJQFOMKFKENPJLMPLIGHLGGJLOMMOLLKONJJHDGGTMMHOLMHQMLLMVLONKQMIIKIOMOLJQMLQOPMQNPKKMNNNFMNKSEIOQMMMILLOMMNOFMMNOLCMJMOJOKRLMLJPNNG
    KHNIKQQHOLNRLMHRSHLNKMKKMINMJNJJMJIOQLMLLGKKKFLHOVOJMOJLJRLUFKQHLFMGQKRIKNSSJMGRIPDHNHNTRIMNLNMINJKSHKMOLKKHJLNOHQGNNILLHHMOOKJIHMGSILPLNIIK
    NLNIKMKNLJIIMMKIJISMQHLILGRMIJNQNJOKMMMLLQQOKHNNLJHDOKIKRLOKJPDLKOKJJEHQFHKKULGMRGIONOODNLKHGRPIVKSKKNPKKNJNQMQRGFHJJQOKMSNKKJLIOPKKMKOMLKPI
    IIJJONJKDIKMQSDJHMKOLGQJPJENJENMNILSNOIIMMNIGMMHIOOIGQONHRKHQHKLJPDMRKITHFMPPJKUJPIMNKOJLUIOGJOLNMNJHJHKQLMJNIPRKMMOHLLJAGJTQIJLJOKHNLKJHJOJ
    NONFKFMKOKGMNKIFKNNIMILLJDIJLJQNQLHJEFIGFLRKNKONQTLIJGLNMLGLGOIFIMPRJNROLOMGMHPJMJTGPNNJNPNMUPPGIRQPHJLMGLKVGQNLJNPOPEIIMKKNLHJPKNHLEOJOROMK
    OIOKKGMTNFPJJNIKQNRIOHNNLMSFKONKMSIPKUSJLLTJEJOOJJJLPIQLKLKPKIRIPREONGJNIOIILOOKGJIMPLOHTJKJITNHQKVKLUMFHKQRMKHJPIFLIOIIKOJGLJMLHTHRJOGKKLHK
    VIIMOQSKSNHQQKJMNIMOQKRJLIINHNHIHNJKPHKTNQNGKDNLKHHONLCMHQKHMHDSNJHKNLNIMMRJHHULMVLIJHLMJOBLIOJGNOLNMKOJEJOENNJJHLGKNENUPKPIKLGNNJOJNEMIOJQM
    KJIKHKMPTLKPOKILUONLJMLMNNLJPOKNKLLHNILHEMKNLPJNJLKLHKJJLNHLGLQJKLPKKMDIGOOPQMLLNOJGLHHOKIISGQNTNOKMMIJFUNPNMMMMKNKLKJKONONJPJKOINIJNOESOKMK
    INOILHMGGHKQLJDPPOMMHOOQJLHJNMNILQIONPQKHNMQHKNLOIOGMPRSOPLHMMMSKEPMKONIIOMNQMGPHLNJLLMKNJPHLILOKNOFLMGNMKNFMIMMTKJMPLQJKLOLLPLLNNONJKNMKJTP
    EPPEOGLJQLNNJSPIPQIONKOLMLLKRNMOPIJHMNKMKJLMOFGGPJJIOONPJKQLLHMQHHMNIPLPMJHOHNPKFGFLMQIIPILLNOIJLPMKKKLKSLKQGLQNCLILQPORKLRKPJKKHLKMMLIKKPGD
    KJLMKNOEONLLPFLKOPQMRNLHJONHILONKNQMNTQPIRKNKLLNFKHKKLKDELMMJKPIIOGKNPOMEIMJJGNJOLJNOKHIHGNPKIILLQLIPOHOHOLLLKFOKJNMMJHUKOKONIPMJHNLKKOOOMLN
    QLLNMKMISIHHJMMMQOOLLIMNJJROOJOOQGKLMDMFNMKGQSINKJKOPGLPNILQHJLMNQRGHQHOGNOMRKFLRMLNQMNKIIMOOLKRNKOHQMNOOMMNQHLFUOLMLPNKOLMEPFNOPLJELILHOMOK
    INMHKMNQMLLJHLLGJMKNGJKGJIKSLIFOKNMQPLMMKNJMGIJQLJMIHMMJJIGGNRKNDNLOEJLINKMNPKSPNKLFGLOIFIGJGKMILGLHKNQMRQORKNLRLIRFKOKLORLOINKHGKKLGIRNNILN
    KQPOIFOGOJNLMLJKJKKOMNKQHOKJNKHQKMHNSOLKNOMJMELNLDNIRLKFKPOKOJNIINJKFLNMMIQMNLIPLLNKMQGLIMOKQFOLMPNLOEPLFLIOGLNEKEHMNNJLPGPOLGNRMKKQHLQLMNNO
    LLHQKKKLLIKPFIMNFOOGMQLJTPIDKMIPIPLNSJIHNRJSIILROGHEIQQMPMHJNNNPKMLMMDELKKLGRJGHHILNMRPJIRKNOLSIDLQKNHIKIUFTMKNIOQRMHNMMIJPFIKUKHTMKHPBKHSFJ
    ONLINHJIJFQQFIROSHNPNIURPQLPNLQUJQKIRNTSUMSTOPPNNNMPMOIPNHOGHQTORFQHKOKFPPLLNHIOMOIGBTFJIGFIIJNLHHKLONIIGJGJTKQJKIPIJMQHILMPOLNQFQJQINLKNLMN
    PMIJPMJPJNQPQMQLKOLMNOKJQOHGSRLMKIOKNKGHQJNLLLJSNIGNOHKLNLJLLEMOMPLPJSNOMLJKKLGLKHQPKNPNNMLJPHPKMLNSMKHPLPKJMLLEJDLJHMNLGIMPHMPKLNKRMLKNSFLP
    TLMMKKMHOQNHPKJSSKGGLLLNKNLJMRGFOQPJHJRMIPPCRNJIKQUNPMQJNRNPMGINKOLNPKIGJHPLPLLJMOLHLNOILKJMNOONKKOPJOUFIKKLKJOKIMNPKFJOOGKGLMUMPMPNKJKPKPNM
    HHRMPJOKJSONLKKPMPLKPKTSPMEHTKJQLJLTOPLPKQLQNNPNMMLOJMJJNVJOLGNOHKEHOHCKULQNNKVOINSQPKPSJKNKNIJLILNFNUQJDFMMBNNMJMSKMNQOHLMRLKMPIDJOPMRNILJQ
    LNEJNGLQQOQFOLPJMMPQPLKORGKLMOIMOPPMRMOELKKLOJJNJNMNJLHLOMKJMFKJJGOSKSTGLFIHMLQQPEJNAPVQNJOTKNPRSNOPKIPUKPPMOHMLTJQNLMLNMNPLSKPIKJOKJGQKJKOO
    PFMLRLKPKEJHTNLPROJKPRLOOJMJVJIKPORIKLJNOROGPFOKKNRPLGQOLLRNMGMKPPOLOKIQKKNFJJLMQRJMMLKIPMLRPNLGNLPRMREJKPQOMMROKKKIRKNHIHLIOFQLKGGLQQOKHNRN
    LKMRMLHMRLJJIKJFJOQGMMQQOMILKEJLPOGKRQTKJNLTUKKJQQMIJGJSOTEJIOFKKOMPJQNOEKMSNOJQMQJNOLEPJOKMQSSLLNSKLIJODIMLKKGHLQTDGNNGLPKKSJMHHLBINKQRRRJK
    NLSOLNONLHNNJPILUUGSSLRIMHMOPIRKKNKSJMKONVIPLPLLGMENOJLKQQOOJKVJFLKJPOEJTMPMKPMNILPOLNPOINKSIJTGRKKPNLLNNALHLKIMMLGRLKKMKNLGKHOPJPMLGTMPILLL
    QUJJOKMPNFMPRDMMMNNMJFMMNOOQNCSRMNJKOLKJLKNTLTCHKNEMKMPLQKGPKSNKQHJQOJMOJIQPMPOHMLKJLPPQFPJJLIKKJJGJUPLOMLHPIHRSQSLIHGNLQQLMSGKMLLIRNPHLIDMM
    RJTNOKPQMLFNNMQJNHMHORLIMPMOMEGKQINQMLKJLKJIMLSPNKKKLRIJNNROPMLOKNPMKKONLLIPJLMNQKTOJROLLMFGNNIJOGKPQLNHPMJMJMLIGNNRLSHQKTNMNEOKMQNKRKUJMPMP
    HGPNLIPMJMLINKHPOOMJMRKLROOOLNMMNONKPKLJTIEMKNMIJSKOMFQPNLKKOLMMIOIMHLLOQLIKJKHQKPKSFJPNMOTVONOLKLPLDJNQOMEOQMHHHIISLINPIJIOSMMNNQOQMQNSQQJR
    MNOGGIRLQLNONLITLJJIKJMJKMKHVLKFEISMHLLKNLKMIJIIKOLGMLKJOLRGGFIKKMMPOJIPLJRJMMOGLOLKPLOMOKMLILLNLKMQIKMMNUKGPLMTMONLQIMMTLKGMGIPEMMOJKGMMLJJ
    KMLJHKQMNJPOMOQNNMLMMJMOMNNQRNINRLOPNOKPFMKJMRJLLIIOKBNNJMPMILMNKININHLOJNNLNKJPMOLKKQNHMRLIVLLKOJGJIHINGOONMLLPOKKKMPLMMLLGNLLOLKMFOLNMHNLJ
    JJKMKPJEMMJMJCSKPHMLNHOMDKLOLOLOLNKKHKKJINPNOLIFJOLMNQLLJLJJOLNDLMLKKOQKOJJIMPOHNGKLQCKHKMMMMNQHIGQPLELGHNPQDHKMQOLPMFNKLHOIOLLOSLQMKOMLMNOU
    LGILOIGKLQRIHNOONMMGKMKOJJIJJPKHKIJMHJOJMRIQONOJJTLSNOMBLOMKOJJPJOKLOIHLKRMQTPPLLPFOHJNJLNIINPMHHMJMTKKMJMJKIJJOPHPKMOKLGJMIKLJLNMIOLNNOMMJL
    JIPFJLQJONGPRKQQHNKNOGJOKLOIHOMNOKKJRNNLJNKLOMIDKKGMMMQKGKMNIJKMIJJNPQIJPGNPLIMJLKRQLKIRKKIHIKNLLMKJMNPLEUPNUPOQNJPPGKNDMSQRLLHPFNNQLKMNEJLQ
    HILFGPIOKKNSLMIKPPHPLRTMONPIKJOKKLLLLQQNHIHQIMGHKNLIPLFKLIRGFJJIUHPPNNRJJGKIDJQBHNILLGOMNSLLGNHVIKOJIHNJGLQILFGPPKSMHNPNLMMGKLKMNMOJMMMLOMNN
    LOIRPPGJORLNHHJIOJKJJQHNPQNUKPQPQKMJMILOHKQQIJMNLKLPLGHJJPPNNNNMLMHIMJRRLNNROSJHIMNHKMQQKJNLLMPNHHMLNKLINNJJQFKIQSMKMOOVLNMIPLQKJLNQLMCKMQNJ
    PFONLLKHIMJLKHGMHJHOMJEOOQLRMJMPQKMKLNIOFKHNMKMPSIJOOERGLJIGJRIOJKOLJKJCMKNKKJOIKMJTLLMJKIIIOGGMKQJJVKIJHMQJJNKOLLOIIOOLQMLPNRIILNKQIMGKONLK
    LQMGLHHJLVJMKJQJQPMNMMPJFJMMKLLMRJLMQINIEPNGJHOPJMNJPMPIKQMKJNLSJPOQSPHOHLPKJNIOHPMMJNOKGMJNNRHGIKJMKLJMTGRLNLJMMQMTJOMHNOKKLJHJOMJIQONHLNNJ
    RKNNLIJHHRJMMHMENNMJLHLIHGQPMPKNLNOLIHEOJONFISLMILLMLLRMMLOPNOKMOOQOPONVMLKKGOKCGJVUMOLRLNLLPKIEOMJOQKPAIQJKHKPINLNNMOOMFSKLGIMLHNMLMSHMHPMN
    PPQNHHGNMQLONJKNQKJKSHPOJKOOLIPLLLEKIIHKRNKNNJUPRMFNOSLLKRMQJIILLKMMNLKKKIJJNMMKPSJHVPNPLNNPIPMONPGIMKNMMGONNIRHLKIKKMOLFJOLJLJNFHGLFJLPMHUR
    JERQIQONFJOOOPJOJKMKLLRGQQNLMNTHQMNKSKKLKMJIKJNKMLKKQKJIKGOHJOELJIEJKJULLKHPNJPNRJLILPOIJMLLMNTOISJFIKJNVONLPPRHLPMJNSSJKLLPPJOKRMNJLMMEIIKM
    MHLRSOKMKONQKLKKLMNROLRKJQHGHPGNKMOPLILKLKPPNGKLMOLHMKLGKNPKPLPNLJPPFHOJONJINJIKNQKJRHRMNMLKQLJJMMKMHOINOOQNRMPHNLOKSGLOJMKQMMVRIQJOHJQJMMKM
    TRMLKMLMMHMMPMLGJETLMMMLMHLLOENMQNJLMSIMOMGLNHFILJVJLOSMKMNLSMPJHLRNNKMDOKNMLMLROMJRQKOOMHOOMQIKIKJROOLPHQPJHKOLLNKGHOUGKLLLPOJIPIOJJLNKLKPK
    LELINHMMIPLMLNDJGINGPLKNMKLNOGOLPLLMLHHOIKIOKJJJLNPLJIMOLKJLNOKNJORFQMKNPNFLKMNOPGOPKLKQNKKNMSNLMGLDNNLJPOPQKIKLKSMMKUQQHILESLPOMPPOMKMNKPLI
    JOHILNLLKOONIMJKIKOPLQNINOSIIKNLJMKKMOLLVNLMNQKMGMLJNNRINDLPEOLNMJPDMILKJJKLGJNJKILOGKJMPNILPKKLPLKLJNSKJJHQPMFJSMOIHMKKLQJPHKPKJMJOIONKQLHJ
    QONIKPIOIRMHJTMNQGFFMQMKNIGMKKINOMMLMPOLNLKPINJMLGLQKNOIIVKJDKOOHMSHPMEIIFKLKMMMQOPLLVJLMPLDHFPOJNOLOMRJJPMKGKPJNMJMHJEKQKOTMQNKNOQOORQMNNQT
    SNOKMKNNOOJLNNJPOGJMIMHMJJOKOOKPLOMIDMNIKNGJNOJNMOLPLFHHMMKJNMPMIQKPIKEFORILSLKHQJJJIOKRHLJRJOLRKKKNPLNKLKRKIJNFSJLKEHIQMHIPKHJNPQMILVOKKMLL
    OKNNHJTJKIOKLLSMOJPLQSLOILQKOOQJNJPIRMNLHMPFNJCNGOKQBNIILLMHMPOGIJSKMJPHQIKJJOMMOPSJPMMOEOMPPLPKKJNFNLIOQHMMRMPKNNOQKMNKPRMMKPLKMKPVLKOJLILH
    KOPKIMNKMMTMKFINOONNNNPLJMJOJOHNMGGNMNKGKIMKLSKLJKMOQMTOOKIHNOGKFJPIGTQOLKMPNNLFGPLKJPMNKRKRNPKGLHNKLMMJMNGOOQOJKNORJIKJHLKIIGLEIPMMLMHONNLN
    KIKPVMGOOINLHPKJJLMHKLMHQLELRJQKNQJMJFOQNKPKKKNVKOPIPOVITIPIQQJHJOKLIDRLIMIRNJRKNQKKOMSSKJJRTGLMJNOQOTIUNPKHNOLHGHIRJKSQDGFLJKKMQOOMNJMVHLIF
    IMIOJOILGFNNSJIKRLISRRQLIMPLPOLKQPPKVEITHDJHPPMMKUOJPKMMOJPFJQPFLMLOKKORNLPMJOLLJRPLOQIIHUPIKLKNLMSLOQLQMNNGPQJHOSMOOOLOKNHHGJSMMMKMNNKLOMGO
    JIEJKJHLONKNOHOMQNLINPKIKLTKOQKHKPRKONNJNPNPKJMNMOTMLONPPMMINPNOGLQJPMOELQGEJGHQOGPSMNQOJSQINOITGMLLKROJOORHJMRNNMJNTLILKVIMGLLHNAMLPMHLKNJK
    FFCPQMQGRNPLQKLOMMHKOIJLJKFKLLLMLKOQMJSOPILSFKMJKMQPIJPGKOGJQPNNNKNLMQPNLRJJQOPJKONNLMONKQGOILKHRNOMJKLQMFNNHLLOKKRIPMKSNJNJKHKPRDOMMLNLLPMO
    GJOOMLMGMOINRIKVFLQKLMLTHLILFJSIONKMLNMLLINQILNPJLMSRIKIKKFLJLJQOHMOJMJHJJLHRFKTJMOHNGHJIJOGKLILLLKKNKKKLJRPLNKMMKJILNJKJKKMKOIKOOIKMQMJFHLI
    NMJLJIPJMKKKHKJNMFJHQHMOMNJGKHLNMHMGOHMPPKRIHJHHGGKIOFOMNMQKNJGQNPPNKEKFILKMLLJNIKONIQNMKJKHMMJJKJJJGKKMMLJELVFGPLJLHKHTMHMGLKMJMJGKNNNMHOLK
    JKCAJEDNMGLKKLNHNLJNFKHUMLKHGJJJKOKMKKFKNOEIOODHJNGPNOLMNJKLKKHJKGHIKHLIQQLHHOLQLAJPFHPNGFLJOFLDOKPLHMTJKMKLTKNJLILIGILLJJNFTOQMJGOCLSMHHKNL
    GQONKLOGMKNNJLLJNKKQOGPLJJNILOELPLNKMTNHIJHDLIMOHJFGKONJQJMKMPJLDNRGIKKJKINGOLOOLNMILGKKLLKOHFLRNTJLIMMKHKPJHPMKMGOJKJKIGENNMKKQLMNKJLMKMIHH
    KHOJIJMMFJLQEJPOMIPHJMDPNHMMORMOLMPMJJONLLLMJKKOOHKNIJOPKELLNKJLMLDNIJOJNGHMJLPKJJJKNOHKQJLMOKIMHPKSNKJKNMKJLEMLKINILLMLMOLIILPHKQNJTJKJLJPI
    OKJHLMIJJJLFMNMNKHIFIJLNHJHKKIJKMPGMMMKIHHKJNLOHLIMLJEHLIELHJKQKLOLKKNIRJNKGNJGHFGTPNJNMHMENLIDELJFNMKKFIOGLNJQKMIICPRCGHMDNMMOKKNEEOLGGKGKN
    IHLNHLGLPGPLMKJLHHJMFQKKHIHPNULMLNKIINLLLJIJHLMJPFIJKMDIKILHGLVIOIJJHKOJQGKJLHKKHGNHOKMKMIKPGJMDNKJRMKHHKGJNLKLKKKMLKLKPNLQJONQNJKQKOJMJMLOM
    OPLHOJIKHNPOJHKIKMKHOOHSMLDRNOMSNMMLINJIMGKKMNNIEMOTONLMKHLRJINNFNLMKLGKLDLIKJQQJMLKNNKHNPKNIHFNOHPKMSISLNQPKJNNJLTIKNJKJHPMPMHIIMJLHNQMPNON
    QMLKJMOUKJLJGUKLIMLJGOLMLNILMMLFONQMPLFLKOLIRQFOTNMHGMPHKCHMIJNVOHKPIKQOOSLUQPPKJOQOKQKNHKHNPTJPNPKKROLKOEKNPRMLJEHMJDPQPHQIKQNQLLOLKRDMOKHK
    SMOLPQIFKOJMKFLLTLEGKJMKQMNQLLEOVJIGJHKEKKOMNJKKOMKOQNMLKGKKILGMKKIKPMGKGMKMPMODONFHLJKJHNIPKONGJNFLNGLHLOJHIQKJKHIILIKNLIKMJKLIQMOLJHMOMHOM
    KNINGJGKQLPKKGKHIMLLLOSPKHNMKPFMKJGNELQHLMKKPJJONGNIKMHMJQMJJLJLMJFILIMMKGMIJJEJLJLMJMMKNMHOONHKNHRPTLQMKMMMJOGLOJOJJPQHNIDKPNJLLIKFLNKDLQNH
    JJKEIHRRJLOMGLIFPLPPLMFRMKEJQQKFELQOQHRNOIFPKTMMLDKMMMQHMNHSOMRHJOIMPKKMINKOHPNREKHJLOONMPPJQLKQMKESIELKKOCOKJOMLNRKNPLINLKOOMMJMIHJIIOJHIKF
    PPCQPSMNGHSOOJHQJJRGNJIHIJJMJPJNGNIJIIPKOHLLLOPEGGBKNMMKKFLMILOPOKPIJKUOSMKOPNIMINILQLLDLKQKOINQKLLJKKPPRNKEJRJMJMHOGOFOENQDDNMPNRJNPNPIIEHP
    OMVROPQOQMJFJJRLINLMMJMNIFLHJLMOTGNPPKLLJMIOJGMKKKMQJLLQOMIIQHLQNNHPOOOIKKIKPORLJNOQJLPLLNJLPSKLPRNKNIQOROJLLMKJJIMNNPMOMNKJJJJLRPNOKONKLNLK
    MPCJPKVOHLJHKNQOJHLKIKKINUOMMKNMLKPJINKNLLLOKOMMIKIHLLIIIPNJPJPKPSMIGVJTNKKNILIFMEOMTJLPHGMKHPNIMQLMQNHKNQLMQMIENRJIJKQJFIPHNJCIKKMRQILTOTKP
    IQMPKONCOLKQFMHNGLGMLNPKNOONMKGRQJQHQOKLIJIIMLIGKKNLHNOKDKPNJQJOPNKNVQNLLJPJKLNTINJSQIFKPHENGGNMMLEOMPOGLJLQJPQKKJKKSROLLMFKIOMLHVTJDJNHLLNO
    JESNPOHNIHLJOIMOQKIHHQSIIKDLJMFIQNOSQRKQLTOHPLMNPNKIGGMDMMNFMELKRNDPKHKIHMJLJRQMKKLSLCLHOLOUMHKKLLKMMBLNOLINHKNVRSQJKLQNHSNINLOPNPELNGNNILKM
    NIJQIKGLLKLIILKHMINPMLOPKNIJNMNMLMMQHOSQQOMNIPLIFGQGNKNMHPNLKOKFMHOOMODIQKMKSIJKODPQNJKNJNILNMKLIOOOILKPOKNJMOOJONKJGMMNJOKCRNQVGTLMONLPNIEO
    RLMPSIGPKININKQKKHLJKQOONJGRINLLLJGIONLOHJOLJRDLJNNGNLJNNNLOMDMRMPLNPVNIJPQKOMIFNPJOMTMKMLNKNMNNORHHNHKQKNMKLJEJIKPSEMIMOKKEIPMJPPQQIQOOMNPM
    LPMJFTTPEKOOLNKKMJJNNLVOHNMJFNNLQKJJMQMTPQJRKLPPPKNOFHOPSMJLNFJJHKJHFJKJPJLKIMRJFHIEJLQJNHFLIJLORHLMKLKMKKRMKJNJJLHOJJMIKHIILJINLIQNGEMOMNKK
    QKQNFEHJRMJLMOPNMKMHNOLOMOKPJIKFMKHKNMKNPSFHFOOKHPNNOJMJLJKFJFJLDHJKOOLILEONMOONNOKGHHHHSHKJIJLJIKHOGHHKIMGKMOMKQOMMKKIJLHJIKNGLKOPIPNLRLQEI
    LLGNIKOMQKMSOOKFOLJJMMNIPFIMKERJKINGJLILOGNRKGILSHMJLLQNINILQKNLMNLHLOLNJNJMLEJLPMJBOKOLPKHKOHMIOLFMTIOGGHHNMGLMIHLGKNRGPKNOKKNNMOKLJIMRKMEM
    LILQFKJDLJLPQIHGNNJGLRJLOJKJKOMHHKOGKNIGKRLOQJHHIPPHQNJMLLUKLNJLJKKIMMLKHJMIIGJPOJDFKKJHLJOMGOJGKNHMOIHNLJLJJNJIOKMJORPLMFOMLMKJOGIKOJJLQPOH
    KJNEKKKMNKMKONFOHHLOLPGQQFLQNOMKHOINJLJHJEKKFKOOLNKHEHEOGKILNPJMJMOFLJLJNNKKKIPILMKJPRGNLJIFGDESEITOOJIEIHNMMQTJNLKHGJKFLKKPQHNNIKMGIHNIMILK
    QKJLPPJNLNNMKLMIIHMNQFNPKPHMLFGJMHIKNLHHNKMHNMMOIKPKHMIJNMFJLHIMHKJMKJHILLJNKRNJJLLGGPLILFPMILCLQEHMMLMJMMFFHJKMJJKJSTHPIIGODNINPTLSRSNSPNGJ
    OPHOHPIFMIHKKIGPKMNSGNLJLNOOGGNIQJISMNNGONILOIJMLLLNGHLRJNQKKJIKOHIENKEMJHJVLKUGJMHPHNPHNDVJGLONKILJJLKNJHMLMVMPMOLAMINRJGNEHNEJNPHJIIMJFGMM
    OMOJHNNJKPPUSPLFNNNLNJHIMMKSLJECLPOJPPGNMOMHMOKKKNGMJLJDQEMIJKHOPIJLMOGLQNJHKKQMGPMJJMLPLMILILHLJJIELIFKNMGNRNHPJKRNGNLHIPDNGKLIGLLMOGNLIMOL
    FNHHJPMHONLKLILIMNIINLSHJILOVROCKMOMFNLLRHOPLOIKMMOQLFHQOKQFNOJPQGOKLNMOFLHPGQJKJNJJLLLLHRJELPOMILNMROKNJNKMMIMJNOIMIMHPJIMPJKLLPJDGLNKNHPKL
    MNNHOKNOHHQLTKOHDOMOPMKQNSIJKJNJJNLHILNIRKHNJOOJKKKMIFHMMLKGFOMHJKENJKNFMLSPNNTKMKIHMHQLKQJGOIGLONMMULKMLLMIINOHQPNINKLRLIKLQLNGIPMQKFMLPJJL
    QBJDJLLOKOJOLLKUIJTFRQRLJMIKNMLEJHCJKQAKEOJNGMLHOJINHJLLKRNQOGGJVOMNNKKGLNLKKNHMCRNMMOHFLPMHHLPILNKLKMJNOHIKJINPGGHJNNKNLMKPMILOLLASQOKMTHKJ
    HLMIINIQNHMLMPKIHMPEMGIGINQIGQIRJLSNMOINLENJMJPNIHKUPQINMHKPMLJKLHLOSJLHPTNEKGULIJQNJPMJNJJOPILGQMJJMMKBOFNJKGJOKLINDFLLQKNLPFLJHLLIHMDCKFNG
    LKROHQKPNOLHLSQINLRFPQGINLJIKEONJHNFNUPJLIIGCLJOGJMLTKHORLPMPJIKQVKKJNMJHRMLOJIJHKSQEFHHINIHIEISKKMIHMPJIKINGJQOKGMMGKJRJPKGLQMLOQVKNJQNOIGP
    HROOIMMIJMLPJSGJRHTENLFLMMLLOPFLNJQNHUGMJKMLJGGMOMQMMMNJMKILHNLKNGMOMNEKLLFICJJKPRMPQGOOKLKIKGLGTJOJQHSLNNJMJMKOLMKMRLNMPLGHIIIJKLLGJIPMNJOK
    JLMMNOTNRPLIIGNKGLLPLLIHLKMHLJILDPNPJJMJMLGIJKLMNINLQMGIKJNMGMJIRNJOSJKKOKDLRGJKGJRKULGJGPMLMKKQLMJKNNLNJTIGJRJIDNNJINIQJPCBLKOJIQHMMLJMODGH
    MKNRBKIINIOHLLNJGGLJMJLKISJNMIHVMEIQHPMVFMMKGIPLLJLGJPMPNOKOLMGKJJMMLONLKORKMMJJMKMISNIQKJMKHGDNMORIKIMJLJKLPQKLMOFHMIJPIJNEFJILMJOHLJJKOLHN
    ONLIMSONMLNNKJLIOILLLKPBJKHNLJOQIQLLLPNORVKIOGLNIHJKNKHJSQOPMMOHHDHIQLIDOJLLKIIJMOKCLRMFQJOJILKKNSKLLNMHHLRMDLIJNKQKOKLJGLMLNJHJJMGJKLKLJKPJ
    PJJKNKHQSIGKIIIHOCUJINPOPLNJGDIPKLKMHJOKKJOMHLLSRMMLJLRMONKMNLJKLIMDIOHKJKJMIKKRKMQPFTKFTFBOOIQJJMMUHFMQGFIKKKJGGPHMOIQLMMLMQOIKIONJOPPIJJMM
    QOOMJJNMNIKIHNTJNIKPVMFNIHMIJHGGVJONNQKPQRLLMIOHBNNREHMMLEOLKLKJMLLLJPILIKLIPMQJOOMJIIORJLJQPPKJLJGOHGIIIMMLMFIHLGUKNKMKOHLLMLIGHGGKOKQJFINM
    INILPSIMIGOIMLIROHNNJNIGMIKPJONNIPKKHIJPGMLHIIGMLLMKLLLLHHHIHKKNIPOMOIOTNNDNGLLLHHKRMJIOMHHMPSJLKMNHNLRRGLIMKKDKLJPLOFULPOJSRNJPJLRJPJKNOGQQ
    PNKMLJHLOPNSLIJKQGLHJKILNLNIFQNIKMMJLMKMOJGIKLOKJKHIOOLPJIVLNMOINNQKLPNOOHTMEMIJJLENPLJLJJPILJLMMSJMQNLPMLNPMQNNNLLNMHINKKLJJHLNMQKMFGROKCIR
    LLKFNDTPGUPQMPEMHPJHHSNKPQKPKQHFMLFOPPNLLIGIMMLLHPJHFRJRJMLLJLLMKGOJCVPKGLGMHJLLMPONTLFIMLLJHPOHMOMMLOKGJKJMMQHOJLKIFINMLPLIGQMHKMPKHPFJHHPM
    LMLLKONJMLRMPJIKKLLQLGRNIHLIFLHGKKTNKMMJMNMMLINMNMILNPNKLIQHINLOIOJMJJOMLLBPPNHJLGOJJKPNJLFVOQSJOIHOPKIOROJKOKJDGLFPQLHKJMIMIOLRIQMMJOQNNRMJ
    ROEPBOFPLMLJCQQFIGNMOJOMKHHSIINNGTMMFMMMLLPIQMQNHOFLNUGFIJLPKPJIJLHJMGHHRUILJJMILKKRLNMQGNLPGLIIRFMOKHJEKQEOONQLPRSKNKKHNALLKNQLJJPIHMNNNNGJ
    KIHIQNKOJJPPMPQOGIJRMFKSOLJFKFOLRPIKQMJOGJQKHNMOPJLJFHMPNKOSOKJRIJQLNLLSJJJKSNPLPLNLIJPELMRPJNMJGPMLLPNOQHLMRJKNLQKJLRPMOGDHGNMLRONNKILJLKOO
    INNMKPKLKQNFIVOMOSKJIPOD`,
    layer: `-0.5016, -0.3533, -0.0078, -0.0278, -0.0772, 0.0091, -0.0242, -0.007, 0.0661, -0.0181, -0.0125, -0.0327, -0.0691, -0.0537, -0.0338, 0.0453,
    0.0257, 0.0029, 0.0948, -0.0633, -0.2781, -0.1103, -0.0698, 0.137, 0.0085, 0.4032, 0.0839, -0.1376, 0.0043, 0.0697, 0.2269, 0.2444, -0.2126,
    -0.1505, 0.133, -0.0129, 0.0931, 0.0755, -0.0408, 0.0349, -0.0702, -0.0167, -0.0401, 0.0462, 0.0308, 0.1088, -0.0192, 0.0043, 0.0748, -0.0002,
    0.0269, 0.7775, -0.1571, -0.0155, -0.009, -0.0018, 0.0186, 0.0036, 0.0455, -0.0106, -0.0007, 0.0169, 0.0093, -0.0068, -0.0109, 0.005, 0.0369,
    -0.0028, 0.021, 0.1834, -0.1502, -0.1143, 0.0014, 0.0308, 0.2454, -0.1446, 0.2229, 0.0543, 0.1601, 0.3459, 0.1099, -0.1946, 0.1401, -0.3714,
    0.0308, -0.0443, 0.0474, 0.0822, 0.0412, -0.0483, -0.1063, -0.0544, 0.087, -0.0481, -0.0542, 0.043, -0.05, -0.005, -0.0173, 0.0049, -0.0733,
    -0.6007, -0.4928, -0.0397, -0.0438, 0.0115, -0.0186, 0.0085, 0.0859, -0.024, -0.0162, -0.0152, 0.0142, -0.0384, -0.0205, 0.0487, 0.0104,
    -0.0059, 0.0657, 0.1214, -0.364, -0.2699, -0.1276, 0.0498, 0.0867, 0.0027, -0.2017, -0.1607, -0.0289, -0.0354, 0.0349, 0.2407, -0.1059,
    -0.1756, 0.2177, -0.0782, 0.0881, 0.0744, 0.0438, 0.041, -0.0336, 0.0221, 0.0182, 0.0996, 0.0556, 0.0796, -0.0728, -0.0117, 0.0498, -0.023,
    0.0416, 0.2226, -0.2409, -0.0848, 0.0519, -0.0526, 0.0157, 0.0549, 0.0238, -0.0183, 0.0137, 0.0235, -0.0069, 0.0088, -0.0271, 0.0692, 0.0108,
    -0.0176, 0.0694, -0.1197, 0.3952, -0.2803, 0.0446, 0.1779, -0.1763, 0.019, 0.2365, -0.1981, 0.1252, -0.0937, -0.2025, -0.0324, -0.0196,
    -0.0904, 0.0963, 0.1303, -0.1083, 0.0213, -0.1166, 0.0038, 0.0002, 0.0168, 0.1451, 0.1003, -0.1915, 0.0153, -0.0232, 0.027, 0.0454, 0.0578,
    -0.0392, 0.3968, -0.5252, -0.0295, -0.0069, -0.0269, -0.0021, 0.0664, -0.0272, -0.0145, -0.011, -0.0334, -0.0538, 0.032, -0.0121, -0.033,
    -0.0062, 0.0183, 0.0141, -0.096, -0.0189, 0.075, -0.0186, 0.1163, 0.0522, 0.0093, -0.1203, -0.0631, -0.0688, -0.0031, 0.0232, 0.091, 0.155,
    0.0483, -0.0739, -0.1472, -0.0065, 0.014, -0.2254, 0.1635, 0.1036, 0.0187, 0.0033, -0.1183, -0.0412, -0.0498, 0.0063, 0.0296, 0.1623, 0.1323,
    0.1101, -0.329, 0.2097, -0.052, 0.0158, 0.0381, 0.0172, 0.0634, -0.0112, 0.0372, 0.0058, -0.0196, 0.0326, 0.0175, -0.0464, 0.0154, 0.1249,
    0.025, 0.0317, -0.1463, -0.056, 0.1945, 0.0431, 0.2162, -0.2035, 0.1816, 0.0281, 0.0624, 0.0243, 0.2772, 0.1476, 0.1009, 0.1259, -0.0104,
    0.2833, -0.0038, -0.1312, -0.0667, -0.0302, -0.0802, -0.0681, 0.0568, 0.1196, -0.0138, 0.0004, 0.0339, -0.0029, 0.0561, 0.0785, -0.0677,
    -0.0665, -0.2545, 0.2959, -0.117, -0.0403, 0.067, 0.0467, 0.0787, 0.236, -0.0676, 0.0119, 0.0645, -0.0653, -0.0806, -0.0197, 0.0557, 0.2286,
    -0.0989, 0.0421, -0.0918, -0.1496, 0.109, 0.1404, 0.0699, 0.2595, -0.0518, 0.0128, -0.0466, -0.1129, -0.036, 0.1331, 0.0864, 0.1883, -0.0979,
    0.0843, -0.035, -0.0428, -0.0337, -0.0204, 0.0204, -0.0472, 0.0611, -0.0198, -0.0443, -0.0675, 0.0181, 0.0096, -0.0362, 0.0049, 0.1138,
    -0.1471, 0.6141, 0.0998, 0.0204, 0.0046, -0.0242, 0.0503, -0.0127, -0.0803, 0.0574, 0.0218, 0.0124, 0.0281, 0.039, -0.0133, -0.0413, -0.0752,
    0.0537, -0.0481, -0.0968, 0.0738, 0.0795, 0.2109, -0.0458, -0.0742, 0.2229, 0.1278, 0.089, 0.0874, -0.0688, -0.3225, -0.1112, -0.131, 0.2334,
    -0.3332, 0.0308, -0.0845, -0.0227, 0.025, 0.0347, -0.01, 0.0143, -0.0364, 0.0303, -0.0206, 0.0353, 0.074, 0.0164, 0.0712, -0.0318, 0.0088,
    -0.6148, 0.2408, 0.019, -0.0053, -0.0222, -0.0116, -0.033, -0.0162, 0.0143, -0.0091, -0.0122, 0.0154, 0.0101, -0.0048, -0.007, -0.0233,
    -0.0161, -0.0054, -0.1355, -0.0908, 0.1849, 0.155, 0.0125, 0.2849, -0.0756, -0.2976, 0.0882, -0.3553, 0.2955, -0.0203, 0.033, -0.1138, 0.1336,
    -0.0056, -0.0299, 0.0326, -0.035, -0.0128, 0.097, 0.0067, -0.1388, -0.0864, -0.0148, -0.0562, -0.0342, 0.08, 0.0602, -0.0443, 0.0136, -0.0055,
    -0.2503, 0.1788, 0.0325, -0.0409, 0.0556, 0.0562, -0.0413, 0.0555, -0.073, -0.0014, -0.019, -0.0084, -0.0527, -0.0814, 0.0999, 0.0689, -0.0167,
    -0.0071, 0.0602, -0.0845, 0.0763, 0.0504, -0.0865, -0.1207, -0.0881, -0.1168, 0.1114, 0.0505, 0.0594, -0.2823, -0.0134, -0.1956, -0.0196,
    -0.0748, 0.0813, 0.0624, -0.0593, -0.2335, -0.1466, 0.1529, 0.2997, -0.0608, -0.0262, 0.0089, -0.0527, -0.1419, -0.0539, 0.0225, 0.0133,
    0.0293, -0.529, 0.3142, -0.056, -0.0205, 0.0194, 0.0374, 0.0214, 0.1242, -0.028, -0.0135, 0.0032, -0.0127, -0.0187, -0.0334, -0.0195, 0.0876,
    -0.0103, 0.0348, -0.1508, 0.0017, 0.0462, 0.2915, 0.0322, 0.3984, 0.0236, -0.0678, 0.0733, -0.1206, 0.1646, -0.0618, 0.1149, -0.1331, 0.0692,
    -0.0692, 0.088, -0.0909, -0.0152, -0.0853, 0.1119, -0.1637, -0.0725, -0.0309, -0.0177, -0.0244, -0.0642, 0.0654, 0.0723, 0.0161, -0.0111,
    -0.0192, 0.7643, -0.512, -0.0035, -0.0118, -0.011, -0.0147, -0.0292, 0.037, 0.0216, -0.02, 0.0081, -0.0127, -0.0163, 0.003, -0.0103, 0.0332,
    0.0212, 0.0428, 0.0254, 0.1811, -0.0703, -0.0514, -0.3033, 0.1319, 0.0516, -0.1107, 0.0623, -0.0798, -0.2139, 0.1039, -0.0266, -0.1221, 0.0352,
    0.1459, 0.1294, -0.0444, 0.0545, 0.01, -0.1536, 0.1025, -0.0343, -0.0325, 0.0889, -0.0288, 0.1024, -0.0982, -0.0822, 0.1151, -0.0919, 0.1041,
    0.3728, -0.2617, 0.0137, -0.0421, -0.0092, 0.0064, 0.0178, -0.0175, -0.0175, -0.0038, -0.0371, -0.0101, -0.0019, 0.0219, -0.0176, -0.0383,
    -0.0192, -0.0349, 0.0708, 0.093, 0.0334, 0.1696, 0.0486, 0.0487, -0.0302, -0.0775, -0.0055, -0.0753, -0.05, 0.0218, 0.0392, -0.0325, -0.0011,
    0.1375, 0.1989, -0.0779, 0.0707, 0.0355, 0.0153, -0.1532, -0.1132, 0.0921, 0.0915, -0.2573, 0.2291, -0.0371, -0.2028, 0.0386, 0.1022, -0.1398,
    0.1396, 0.0198, 0.033, -0.0796, 0.0984, 0.0103, -0.0783, -0.0445, -0.0299, -0.1354, -0.0426, 0.0758, 0.1018, 0.0658, -0.0353, 0.0747, 0.03,
    -0.0507, -0.015, -0.0531, 0.2578, 0.0674, 0.0111, 0.0365, -0.1345, -0.0753, 0.1086, -0.0019, -0.0921, -0.0633, 0.1366, 0.0521, 0.0886, 0.0665,
    0.1291, -0.0712, 0.0003, 0.0796, 0.0242, -0.0814, -0.0027, -0.0426, 0.0235, 0.0288, 0.0342, 0.0389, -0.0472, -0.0622, -0.1153, -0.0477, 0.4078,
    -0.8684, 0.0337, -0.0234, -0.0023, 0.0004, 0.0124, -0.0582, -0.0434, 0.0505, -0.0556, 0.027, 0.0315, 0.0464, 0.0321, -0.052, 0.0114, -0.0271,
    0.0662, -0.1358, 0.1161, -0.0991, 0.1978, -0.1182, -0.1396, -0.0385, -0.1509, -0.0177, 0.0769, 0.0822, 0.074, 0.1372, -0.0496, -0.0533,
    -0.1022, 0.0781, -0.0225, 0.0033, 0.0429, 0.0443, 0.057, -0.1169, 0.0491, -0.1249, -0.0638, 0.0384, 0.0644, 0.0034, 0.2441, 0.0456, -0.3667,
    -0.0651, 0.0404, 0.012, -0.0544, -0.0135, 0.0095, -0.0668, 0.0201, -0.0062, -0.0246, -0.0092, 0.0259, 0.0152, -0.0254, -0.1035, 0.008, -0.0457,
    -0.1477, 0.0268, 0.048, 0.0512, -0.0947, -0.1299, 0.1115, -0.0799, 0.0434, -0.1402, -0.0898, -0.0821, 0.1687, -0.1803, 0.1276, 0.0292, -0.0539,
    -0.1958, -0.0577, -0.1008, -0.043, 0.1264, -0.0298, -0.2954, 0.194, 0.1962, -0.1641, 0.0505, -0.06, -0.0959, -0.081, 0.1186, 0.4794, -0.194,
    0.0599, -0.0086, -0.0683, -0.0061, -0.0261, -0.0323, 0.0628, -0.0642, 0.01, -0.0368, 0.1202, -0.0682, -0.0634, -0.1483, -0.0353, -0.0509,
    0.0419, 0.0722, -0.0937, -0.1116, -0.0333, 0.1308, 0.1128, -0.1675, -0.1313, 0.0335, 0.2819, -0.3566, -0.0828, -0.0385, -0.0812, -0.018,
    0.0622, -0.034, -0.0664, -0.0239, -0.0136, -0.0046, -0.0129, -0.0177, 0.0134, 0.0217, 0.0152, 0.0488, 0.0233, 0.0388, -0.0713, -0.0231, 0.1902,
    -0.1736, 0.0676, 0.0134, 0.0306, -0.0065, 0.0118, -0.0484, -0.0003, -0.0153, -0.0571, -0.0454, -0.0038, -0.0205, 0.0288, 0.0342, -0.0041,
    -0.0124, -0.0612, -0.2556, 0.0422, 0.0851, 0.0728, -0.0695, -0.0437, -0.121, 0.0036, -0.0882, -0.0757, -0.0221, 0.2227, 0.1141, -0.082, 0.0723,
    0.0952, 0.0479, -0.0796, 0.0574, -0.0096, -0.1303, 0.0335, 0.0042, -0.0701, 0.0812, -0.09, 0.1296, 0.0528, -0.0921, -0.0181, -0.1044, -0.3294,
    0.1334, -0.031, 0.0446, 0.072, 0.0071, -0.0455, 0.0489, -0.0491, -0.018, 0.0116, -0.0065, -0.1103, 0.0178, 0.0611, 0.1224, 0.0282, 0.0169,
    0.0366, 0.3122, -0.0345, -0.0105, 0.0326, -0.105, 0.0483, -0.1183, -0.0949, 0.0956, -0.3068, 0.0771, 0.1607, 0.0857, 0.2121, -0.1581, 0.0372,
    0.0842, -0.0148, -0.0024, -0.0272, 0.1581, -0.0069, 0.1695, 0.0263, 0.0264, 0.0207, 0.064, 0.0972, 0.0347, 0.1389, -0.0348, -0.6925, 0.4579,
    -0.0251, 0.0027, 0.0015, -0.0056, 0.0337, 0.0116, 0.0045, 0.0273, 0.0047, 0.0467, -0.012, 0.0159, 0.014, 0.0126, 0.0126, -0.0237, -0.1552,
    -0.0602, 0.114, 0.1778, 0.3466, 0.0895, 0.1842, 0.2115, 0.0238, 0.0469, 0.0529, -0.0717, 0.1084, 0.1668, -0.0181, -0.1036, 0.0354, 0.0153,
    -0.033, 0.1047, 0.0688, -0.0607, 0.1002, 0.0642, 0.0441, 0.0971, 0.0109, 0.0331, -0.1134, -0.031, 0.1118, -0.2262, 0.6728, 0.2341, -0.0104,
    -0.0196, -0.0095, -0.0128, 0.0232, 0.0459, -0.0126, 0.0187, 0, -0.0097, -0.0034, -0.0026, 0.0182, 0.0327, -0.0127, 0.0306, 0.1512, -0.0724,
    -0.1993, -0.0451, 0.3064, 0.4272, -0.1909, 0.2992, -0.0847, 0.0294, 0.3369, -0.0461, -0.0065, 0.0519, -0.1534, 0.2098, -0.1308, 0.0802, 0.1502,
    0.0604, -0.0941, -0.1161, -0.0651, 0.0958, 0.1036, -0.118, 0.0387, -0.081, -0.0309, -0.0635, 0.0761, -0.0717, 0.2388, 0.0245, 0.0276, 0.0054,
    -0.0048, -0.0159, 0.0512, -0.0648, 0.0008, -0.0183, -0.0229, -0.0088, -0.0154, 0.0184, -0.0062, -0.1066, 0.0075, -0.0226, 0.1192, 0.0377,
    -0.027, -0.1351, 0.0828, -0.027, -0.1399, -0.1421, -0.0053, 0.0354, -0.2294, -0.0054, -0.051, -0.1003, -0.2308, -0.2238, -0.1184, -0.118,
    -0.2247, -0.0387, 0.0479, -0.0616, -0.0782, -0.0385, -0.0657, 0.084, -0.081, 0.0575, -0.0854, -0.1024, 0.0217, -0.0748, -0.2778, 0.052,
    -0.0086, -0.0583, -0.0563, -0.0218, 0.0085, -0.0216, -0.0127, 0.0156, -0.0725, 0.0413, -0.0406, 0.0865, -0.0609, -0.0571, 0.0446, -0.1412,
    -0.0212, -0.0881, -0.134, -0.0059, 0.0098, -0.0677, -0.1659, 0.1534, -0.1064, 0.0669, 0.1853, -0.0252, -0.1792, -0.094, -0.0706, -0.1729,
    -0.0943, 0.0688, 0.0768, -0.0756, 0.1313, -0.0105, 0.0366, 0.1073, -0.0663, 0.0215, -0.069, 0.021, 0.0123, 0.0663, 0.1375, 0.0502, 0.1483,
    -0.3503, -0.0141, 0.0229, 0.05, 0.0841, 0.0078, -0.0464, -0.0473, 0.0747, -0.0602, -0.0037, -0.0704, 0.0031, -0.082, 0.0263, -0.0297, -0.0191,
    -0.0318, -0.1735, 0.0053, 0.0828, 0.0694, -0.0268, 0.0894, 0.0872, -0.1303, 0.0763, -0.0688, -0.0541, 0.0001, 0.2184, -0.1382, -0.0572,
    -0.1542, 0.0733, 0.0443, 0.053, 0.1362, -0.0937, -0.2171, 0.0516, -0.0359, 0.0781, -0.0283, 0.0124, 0.0077, -0.1061, -0.0964, 0.1982, 0.5476,
    -0.186, -0.014, 0.03, 0.0192, 0.0592, -0.0044, 0.0333, -0.0119, -0.0133, 0.0401, 0.0015, 0.006, 0.0141, 0.0343, 0.0373, 0.0036, -0.0216,
    0.1298, 0.4534, -0.047, 0.2276, -0.1169, -0.0539, -0.0389, 0.0986, -0.1736, 0.2635, 0.0015, -0.2016, -0.1933, -0.096, -0.0289, -0.3359, 0.1075,
    -0.0449, -0.1233, -0.042, -0.0002, -0.0128, -0.0303, -0.0061, -0.0385, 0.02, -0.0044, 0.0224, 0.0382, 0.0553, -0.0163, 0.0046, -0.6813, 0.0711,
    0.0513, 0.0337, -0.0181, 0.0083, -0.0046, -0.0973, 0.0049, -0.0139, -0.0028, -0.0048, 0.0103, 0.0245, -0.0321, -0.058, -0.0112, -0.0217,
    0.0761, -0.0792, 0.347, 0.0611, -0.0178, -0.4353, -0.0297, -0.2695, 0.3361, -0.1785, -0.2347, 0.2941, 0.1343, 0.0745, 0.134, -0.2202, 0.0171,
    -0.105, -0.0266, 0.0721, -0.0177, 0.0407, 0.0436, -0.0257, -0.0636, -0.0174, -0.0509, -0.0224, -0.0547, 0.0381, 0.1437, 0.0721, -0.3167,
    0.1624, 0.0001, 0.0737, 0.0099, 0.0292, 0.0038, -0.0385, 0.0298, -0.0111, 0.0389, -0.0074, 0.0365, -0.0181, -0.027, 0.027, -0.0058, 0.0537,
    -0.175, 0.0117, -0.0784, 0.2012, 0.0749, -0.0913, 0.2884, 0.0444, 0.083, 0.0723, 0.2025, -0.059, 0.0339, 0.0472, 0.0525, 0.268, 0.1586,
    -0.0632, -0.0903, 0.0843, 0.0265, -0.0436, -0.0163, -0.0782, -0.0103, -0.1191, 0.0736, -0.0593, 0.1006, 0.0857, 0.0058, 0.1525, -0.619, 0.3013,
    -0.0029, 0.0209, 0.0179, 0.0258, 0.0379, 0.0234, -0.0249, 0.0059, 0.0341, -0.029, -0.0124, -0.0593, -0.0323, 0.0817, 0.005, 0.0082, -0.0053,
    0.1911, 0.0735, 0.2179, 0.2391, 0.1552, 0.0242, 0.086, 0.1312, -0.016, 0.0911, -0.0429, -0.0025, 0.0178, 0.0742, 0.2589, -0.0328, -0.1533,
    -0.0946, 0.0903, -0.1647, 0.0064, 0.0728, -0.02, 0.2251, 0.006, 0.0808, 0.0529, -0.0343, -0.0867, 0.0763, -0.1877, -0.6165, 0.2011, 0.0245,
    -0.0122, -0.0208, 0.0125, -0.0261, -0.0485, -0.0125, -0.0089, 0.0159, 0.015, -0.024, 0.0372, 0.0043, -0.0038, -0.0154, -0.0332, 0.0377, -0.258,
    0.0352, -0.0021, -0.1276, -0.2493, 0.0511, -0.2338, 0.278, 0.0968, -0.4108, 0.2328, 0.2046, 0.1461, 0.0807, 0.0541, -0.0811, 0.0682, 0.0069,
    0.1044, 0.0037, -0.0232, -0.0344, -0.0879, 0.0183, 0.0012, -0.0188, 0.132, 0.007, 0.128, 0.0972, -0.0005, -0.1868, 0.1745, 0.0564, 0.0662,
    -0.1013, 0.0196, 0.1021, 0.0859, 0.0614, 0.0746, 0.0272, 0.029, -0.0462, 0.0782, 0.0322, -0.0437, -0.0487, 0.0259, 0.1084, 0.2571, -0.0757,
    0.0185, 0.0688, 0.1234, 0.1297, 0.1163, 0.0492, 0.0509, -0.0155, 0.0114, -0.1221, -0.0769, 0.0221, -0.0561, 0.0886, 0.0538, -0.0843, 0.1327,
    -0.042, 0.0882, -0.034, 0.0351, -0.1017, -0.0697, 0.0624, -0.0958, -0.1447, -0.127, -0.0076, 0.0438, -0.414, 0.1779, 0.0364, 0.0084, -0.0144,
    -0.008, -0.0683, -0.0637, 0.0236, -0.034, -0.0532, 0.0146, 0.0594, 0.0365, -0.032, -0.0778, 0.005, -0.0778, -0.0103, -0.2102, 0.0834, 0.0645,
    -0.0171, 0.1638, 0.1793, -0.1107, 0.0719, -0.2648, 0.0469, 0.2382, 0.0351, 0.017, 0.0857, -0.2271, -0.1211, 0.025, 0.088, 0.1148, -0.0474,
    0.0729, -0.0621, -0.1224, -0.0184, 0.001, -0.0721, 0.1834, 0.0276, 0.0826, -0.1427, 0.0342, -0.6775, 0.6917, 0.0095, -0.0242, -0.0147, -0.0153,
    0.0056, -0.0196, -0.0187, -0.0273, 0.0046, 0.007, 0.0337, -0.0392, -0.0427, 0.0229, 0.0349, -0.0099, -0.1037, -0.1288, 0.0304, 0.1983, 0.3795,
    -0.0571, -0.1592, -0.0093, -0.0533, 0.1316, 0.2636, -0.1357, 0.0603, 0.0595, 0.0957, -0.0582, 0.0251, -0.0019, -0.0525, -0.0599, 0.1294,
    -0.0639, -0.0737, 0.0669, -0.018, -0.1211, -0.0759, 0.0781, 0.1119, 0.0683, 0.0025, -0.1241`,
  },
  {
    numbers: `fgfffffggffffffgfgffgffeffgffggfgggfgggfffggggfgfgffgffggfgfffgfggfffffgffgffgfgggfffffgfgfggfffffffgfggfgffggfggfggfgffgffffgfgfgffggfggfgf
    fgggfgfggefgfgfggggffggfffffgfgfffffffgfgffffffgffffggggfgfgfffggffgfgggfffgfffgffgfgffgfgfgfffffffefffffgffffgggfgfffffffggffgfgggfgfggfgff
    fgfgfefggggffffgggfgfgfgfffgffffgfgffgfgfggfffgfffgffgffggffffggffgfgffgfffffggggfffggfggfgfgffggfggggggfffffffgffffffggfffggfgfffgffgffgffg
    fgfgggggffgggggfffgggfgfgfffgfggfgfgffffffgffffgfffgfggfgggfffffgggfefgfffgffgfgfggfggffffffgfffgfffffggeffffgffgffgffffffgggfggfgggffggffgf
    fefgggffffgfffgfgffgffgfffffgfffgfffgggffffgffgffgggffggfgffgfffgffffgggffgfgffffffggfgggfgfgfggfffffffffffefgfgfggfgfgggfggffffffffgfgggfff
    ffegfffgffgfgffgffffffffgffgfgffgfggggfgffffggfffgfggfgffggffgfffffffffegffffggfgffgffgfggffgffegfffffffgfgffefffffgfgfffgfgfgfffffgfgfggfff
    ggffffggfffffffggggfffffffggffgfgfgggggfgfffgfhfggggegfgggggffgfggffggffgggfffggeggfggfggeffggggfggggffegffffgfggfgggffffgfeffgfffgfffgfgfff
    fgggfgggfggggfgfggfgfffffffggffffggggefffgggffffgffgfhfhgfffhfgfgfggffgfffgghgfgfhfffffffgffffffffgeffeffffgfgeeffgfeeffffgegggffhgffffffgfg
    ghfeffffgfgegggghfgfggggggfggggggfgggghgegggggffeffggfgfffggffgfgfgffffggfgffggfgffgffgfgfffgfgffffgfggfffggfffffgggfffffffffgfffggffgfgffff
    fffgfffggfgfffgffgggfggffgfffgffgggfffggfgggggffffeggffgffggfgfgfgffffffgfgffffffggfffgefffgfffffggffffgfffggfffgfgfffggfffefgfgfgfgffgefgff
    fffgfgggffffggfgffgfffffffgffgefffffgfggfffgffgfgfgffffggffgfgggfhgfgfgggggffffggfgeggffffggfgfffgggffffffffffffgffffgffggffggggffggfgfffffg
    fffgfgfffgffgfggggeffggfffgffffgfffggggfgfffgffgfgfgggffffffggggfggfffggffgfffgffffggffffgfgfgegfgggfffgffgfffggggfffgfggfgffggffgffgfffggff
    gffgfffgggffffgggfffgfgfgfffffffeggggggfffffgggfggfgggfgffffffgffggfggeffgfgfgfefgfgeggfffggfffggggffgfggffegffgffffffffffffggffgfffgffggggf
    fggffgfggggfgfgffffffgggfgggffeffffggfffffffggfgfggfffgffgfffeggfggfgffggffggggfffggggggfffgffgffggegggffgffefffffgffffgffgggggfffgggfgggfgf
    fffgggfggfgfgfgefggfgeffgffffffgfggfgfgggfggfffhggggfffffffggfgffgffgfggfgegfefggfeggfgfffgfeffggfggfffffgfffggfffgfgfgfgfggffggffgggffggffg
    fffgffffffgggffffgffgfgffgffffffggfffgfgfggggfffgfgfgfggfgffffgggffggfgfffggfgeffffggggffggfgfffggffgfffgffgggggggfegfgggfgffggfffgfgfgffggg
    gfgfgfffggggffggffffgfffffffffggffffgfghghfffgffgfggffgfgggfgffffggffegffgfggfggffggffffffffgfgfggffegfgggfgffffffgfeffffgfggfggfffffgffffgf
    ggffffgfeffggefffffgffggfffffgfffgfgggeffggggfgffggfgffgfggggfffgffgffggfffgfgfffffffgffffgffeggfgfffgggffggffggffggfffggffggffffggffgffgfff
    gffffgggggggffffgfffffffffgggfeghggfffgffggfggffggfffgffffgffffffffffffefffggffffgffgffgffffggffggfgfffgffgfffgfggfgfggffgffgffgfggggggffgff
    fffgffffffggffgffffgfffggffgggffgffgfgffgggffgggfgfgfgffffgggffffgggfgfffgggfgffffffggfggffggfffggfgfgfffffgfgfggfgfffgfgffgfgffggffffggfggg
    ffgffffffffgfggfgffffffffffgggffgffgfgfggggfffgfgffgggggffggffffgfffffgffggffggffffffggffffgggfffgfgffffgffggfgffffgfgggfgffggffgffgfggfffgf
    gffffffgffgggfffffggggffffffffgfffggggfggffggggfgffffffffgffffffggfggggfggffgfggfggffffgfgggfgfgfggfgffgggfffggffffffffffffgfffgffgfffffffgg
    gfgffffggfefgggfgfffggggfgffffffgfffgffgffggggffgffggffgffffffgggfgffgfgffgffffffgfgfgggffffgfffgfffgfgggffgfgfggfggfefgfgggffgffffgggffgfgg
    ffffffffggfggfgggffffgffgfffgfffgfgggfgffgffgfgffgfggfggffgfgffgfgffggfffffgfffggffgfffffggffggggfffgggfggfggfgfggfggfgfgggggffggfgggfgffffg
    gggffggggfgggffgffffffgfffgegggggggggggfgfgfggffggffggggfgffffggfggffffgfffegfgfgfgggggfffgfggggffgdfffgfggffffgffefgggfggggggfgggfffeffgfgg
    fggfgfgfgegggfgfggffggggffffggfgfggffgggfgffffggggfefgggffffgfgffgggfggfggffgfgffgfggfgfffgggfgfgfgfggffgffggfgfggggggggfgggggggffggefggfgff
    ggggffgggggfhfgggffgfgffgggggfggefggggfgfgffggfggggfffggfffghffgfffgfffgffgfgfgfgfgggggffffgggffgfgfgffffffgffggfffgggffggfgfgfggfffgggfgegf
    gfgfgfffgggggfgggfgfffffgggffggfggffffffgfgfgggfgffffggffgggffggggggfgfgfgggggggffgggfgggfggggfgggffffggfggfgggffgfggffffffffffffgffffffffff
    fggefggfgefgggffgffffgfgffggggffggggffffggfgggffggfggfggggfggfffgefggeffggfffggfffffeffgefgffgfgfgggfggggfgffgfggfggfgefggffgffggggggffffggg
    gfggggfggfffgfggeffgffgfgggfffgggggfggfffgegfgffggfggfgfgffffggfggfgfgfffhgegegfgfgfgggffgfffgfgfefffgffggfgffgggfggggfgfgggfffgggfggggggfgf
    gffgfggffgggfgggffggfggggfeggfffffgfgffgfefffgggggggfffffgfgfffggffggfgffgffeggfffffggffffgggffggffffgfgggefggfhgfffgghggfgfggfgfgggggffghfg
    gfggffggffggfffffggfggfffffgfggfgfffgfggfffgggggfgffggggggffgfgfgffggfggfgffggfffggggffgfggfffgfggggggggfeggfffffgggggggfgegfffggfgfffffgffg
    fgfgfffgggggffgffffffggfgffggffgffgfgfffgffgffgfgffgggggggggfgfffggggffgfggffgggggfggggggggfgfgggfgffgggfgffffgfgfggfggfgfgggfffgfgggggggffg
    fffffggggffgfffffgfgfgggfgffgggfggfgfffgggfgffggfffggggfffgfgffffgffggfgffggffffffgffgggfffgfgefggffggfggffffgfffffgggggggfggffgffgffgffffgg
    ggfggfggggfffggfggggfggffgggfggggfffggfgfggggffggfgggfgfgfgfgffffeggggffgfggfgggfffggegffgffgffgfgggfgfggggggfggfgfgffffffgfggffgffgggffgffg
    ffggfgfgffgffgffgfggggggefffffgffgfffgggfgeffgffgggfffgegffgfffffgffggfffffgggfgfffggfggggghgggffgffgggffffggfggfggfffffffgfggfgfgffgffggfgf
    fffgfffffffffgggffffggffgffffgggffggffffffggfffffffffggfegfggffffffgfgfggfffgggggffffeeffffggfgfggfffggffffggfgffffgffggfggfggfgfffggffffgff
    ffgffgffggggggggeffgggfggffggefgfgfffggfffffggggfgffffgffffgffffggfgggggfgfgfgfffggggggffefffgffffgggfggggggffffgfgfgfgffgfffgffggffffgggffg
    gfggffgffgffffgggfffgfffffgffgggfgfffggffgggggggggggggffggggffgfgfffgffgfggfffggggfgfggffffggfggffffgfgggggggfgffgfgfggfgffffffgggfffffffggf
    fhggffggfgffgfffggefgggffgfgffgffefefffggfggfffffggffggfgggfffggfgffgggggfffgfffgfffgggfffgggffgggfggffefgggeggfgggfgfffgegfffgggggggffffffg
    gfeggfffffgggfgggfgfgffgffgggefffffffgffgfggfffffggfgffggfefgggfffgffgfgfgfgfffgfggggfffgfgfgfgggffffgfgfgfgfggggffffffggfffffggegfgfggfgfff
    fffgfgggffgegfgfggefffggfggfgfgfgfgggffgfgefffffgggfgfgggfggfgggfgfgfffggggfgfggfffffgfgggggggggffggfgfggfgfgfffgfggggggfgffggfggghfefggffff
    gfggfgffgfffffgfgffgffgggfgffgffgffffggfgggeggffggfgffffggfffgffgffggeffggfgffgfgfgfgfgfgfeggfffgggfgfffffggggfgggffgfffggfffffgggggfgfffgff
    ffgfgfggffgfgfffgffffffggfgggfgggfgfgffffffggffg6Tg085eFC18h416O4L9qK_47f4ExsAg-SNL4CIP448hBIC6I7P-uWsZRA1KY9OXqjF9NbwtEwyA6IHuYAXWxzw5H3R_o
    TLzVP-koigQUzW8YDV7IGPOO-F95Kg81nQcB5DvyIRYFP_GKlATC2KgGM_yKUNoAIGe0jOD89TulJTA10rk17jZtJht7u2nz20UtEZDR4F8Rvd0MK-pj-j2HT09S22_F-0DhF9vKBQxJ
    2x1t9308ykynSPwxIoAKD5C5tnkG0yHE_fg6NVTzgWeEyfY4bCvJo9sETIP4ww2GABHMsE3Jyh5eNun3NYSwtc9A7DH838Dxiwby4BupDB_6s8KE1cRaM_uT1_MendVFe94fAWqID8K-
    CpzRQvOICNHTn3z42ggTnprqXsHvx96AFuk778TX7RtwN31F6FwDFYLR-9FQIBR8a0eWAqE1J-IHN9IGsBRAT1_gzbV8Uw_HdrlRdeMsNKLz2zp_BKNkd6b8mhB-nFxFtDPxBNq1z05l
    L1keG512v8PI609_sD80IgkV6rQ2T4UEC-ARubgguHHQveE88_YHGY2bezZdq0RUL8zDtVD18k7LQd2mC5cROSEfix9MxeS8SRCE4waanQH9LzWpEixL_QeOy3PfE5l8oq2LB_PBJ5Sq
    Q_RDyr6qs-35dvb9tApE_EB9L8VIPeAY0w7k_iV1XpkBHa1_51rNkytA6-ITEu4J66xt9ettQ5xUtOgLU0eIQGzSpgnzCL-gwCmdimL4rJEvhWv7w0NXew39gdGQ6iGpcp4TcnAkNHsb
    Bmq7gJEVsMpLMHSTq__oyW_omH5RyPKRMDhoSHLDVUZRMnLIfB8s0dBMbtop022SEAQw7ut1_5BUxhIyA8DEWADsC-z6C7XzNAFB5Z3KDLCBt_B4MA36KAWtJGjQrcDG7WOTTo4CP3sn
    PORewEFve3u3JK4jMF1UIFVs3s41MPw3Rxdck2WfgtIpQ-yUj4gF8CMzLS5LU7OnQE_i_K5YI-jgh-Qgbshrml9J6LiahOReXsoXVBnJDhBnX-Aj3hMc_C22STyyFvly4X8a2X-Eajop
    ZozTJVBdfi8kyUZUaW79XsGvhkZ1tPN8SJRuAMP2hJCWckwL0Ae6e0U8RAjtNcCfoB53Tttq20-15PqkNY7DKwAi8yauiJ-r5jOEURyDBqPGjQFzGkT154VNI5Bj-CkcTwafs_M7R96y
    GLStb99J7FS69_RDJZVcLjQAArrxX6bwiUht3YHMyt6KSI0V14cGsoAQFlFlu_TFTdSBLiEhsSdcqfP-UTlnUGdFTBGJBD8X-U-WD0xRPnFI7BxCNRoYfxVMJRDvhLteLbIOTaL6H42Q
    6SkzpCSFt_ZLlDoIU8VbO_w8X6JUd6G2ZIhIOk0DmuQw0ej-32yoxqGCr6_lCI5l0hQ7wOcqveAdtM6kqzh8qyQAyZfU90ETIxf_XzwRF7NCJXAqyBt2DnDAZkcSx-iOqJK3FFTnv8PF
    yRdN6LlGzq5R619o5izxE47bBNUqFe5NSnnBofbF6qevt85e9hsJhA5r5I-tO1YAQNyYsolz14aqxmup6jIijLm1Ded7asfZzX1PWG9bncs2J-BUgPGunLHmw0syi9AlE0SmM54jxEIC
    nY9HfbcRvWnKv4OwynJ1AOq0mC9NGlJn0JD75Au6L_2zDOdmem4D6z2kfBO2J_QGs5OmT4CVAZltcMoS6BOAiPPgT443VWGNEWteHIVIQ7c26tK_aXTrPAr-8QmCqAsx5s0QbBE_JknM
    t0tJBXI2Bj3PCW71gsYEgg_qNz9kYWlXFZMiiqbkH--NHYeXeEHChJuRSkV8BQKtRw45nKNBqAobgw7Z8v2Ycah9iqevHP0NqbN5e5Bw6jGwewULiPOuZJSNEvsYTXascvJKKBCdrHsW
    83Ud-PWqelQUbB07u_J_70TdnN8Ei3QlhEQbeHWZHmZTLOIx_ktXLc8UfxemEzZ5hCMGbn1JCOnLtClGZSiQL7CWucFY-6tEMAOKn9Wchicia6l64ZtwO1NCzPzBw4oEOoQDC4HrQts5
    -lUwuzSem5Zc9ErIZCN3u_4jwqH9Ljacqmap8tTUkqdRP7uvQw1DP--z4XEBTQe2yDxumoYjqJEtc90kTOjZ_gSU9YIpVS33P4Ysj1RT0ChhynJDWI2BEpa9C11MxA1_1d0FHie0rLs7
    T79_bQ7nABiJX90MMRvkUYx-B5BPG5I4_aXKegQtDfShXXJqIyJkX4EvFoYZ6kfOs-Z0Ts1ohG_63pKJ8zUrEyCLcNVViNl4CjHXV-G_PYOpQuqZqDF4-RG0vUThD5SL07VP1cjZ547p
    ArJ8IEb46h8kBCaC_jZmLeD6b6083M8BGSNa01ub2MjrcdIjXnca5kU1r6ydb1y3oC_Tg3pQTxv6wKpJ0HbaAEv4_PFNRhJ89AJjDWpJ0LFJB22yExnFohbD7wTiko_X4973hszZ4wSc
    P-HwnMVw2CQEcpDPJ4UEP7TY5mkZJb9EBxf2vRRm8N82g-qVPI5lPdWWfEIFsjwJffwypOtEu2LDMoeDCSaasnHm6HU_EI1MiO_03V7zYzA3xDHqBYeIfvvvpvTAr8v4TCBTKuWD3Nv_
    ME0rZE6N5xyR_-F-o9X9RRzaiATkqQ47BjlarJREIEax0Lm70-jF397-66DB98G_EmoPv08FL8-III_4K6SC5J9-OLWs3BIIcDNhrF0KszCKI0tAxaPHkF4u5IEJ9VQwiv6ohEpCFm_e
    DywdRC5J4AxS5m2TpKwGD5H-g5VdH05H_Mz0FNJg-LME8SBAy_Byvqj8v8kD2DGtNxjv9mv7wlzGFB98RhdOsI7Hi0RKq1V9Ey5CUGAJIwQMru_yHJoyTtE45BB9sCN6_wL5_Nn2859I
    VE4-6LiQn4c3AR0PA_Yv588SvOSM_A72aCd-G-6w9FOn11H-F4p2x26CtoFGH4Y0-nOCGXu_oAp80_P5MwBSAIjDL0rUILIiXp0m661vpOn_P_izDx9GBDYXKE_zndGO1EJ8892NxSEX
    5J1A8JK8F3uFJK3p8FL7j4zx4w3b9h9RezdK18OayrvO8zEIEtHqn4vCC7t4LKEqLn4iFBPUuD29o85uLoxZUu0BltCCFE86KHwiAjOJa4i76wFaCsPeXI-NUxY3bx-3pFzKNRYU-0ct
    B-nUUiugHpFHNg8X3FdONvGMt82KxGJZsgQizaRBdI5zAyTJk3gwv7q_EO9PAfEbJ84snJtsF0U5B01-NjUIS_O66FxwN1I84UgPF3DO6UG3IucNmPh6iI6pl-1DR2-FB9pA729j0HAi
    nIGEM56VYIB2CT8OU7GaES9kgBN_IBIAU_-JC-FUF_Cx156CeTJw2Wip2hMPc_2Zb4hbsuSzkne3TQATAUAffZC-AnDUQDQMSF4jENDUtPco-1FE4AS752uDn27ne1AxFDGDXcyb5xv-
    cRmNM7MyiigjwDyAzlfgeUawRFJ0HIeDPH4FIEhtR_grCG4WtaOKa6NZG_WjJY79MT53WeQOcV2-DtbP6AXgHAXajfrhwfBSCDayfKZbdmwfF1no-opDqAV-Fqv2O_I0qOEPFx-V1sPC
    QxozDyS5DQxrAZ2TD7X2SDHlnGDhsZHmFTVc05JO0xfZ1P6xLACUsX4UXWTzG4VaTk59zPWfDwOJI6NI7mGQefrPjI6rDNtcYOIcPCAIx43FO6xUu_tPqq6BXbR-JvOEmfQbIUP7osyJ
    OE4-04o6K4778o7ByylWzY0HCK7wUAJFqXuKO_8qGNYyChN3L-FrpuizXpJKBdbNL9Pw6u47WMs_wwOtVCSujtq3B4NeNVLyR9129HMp-PWftECGEFUi3Iys5dNBwnehsYZFCoQNI_UR
    Th6hQBU09gARskO9ceWvrE9KF4kOVe4HVszh9X49d3y-c345sDH6-VM_I8xPqO0MPuqU4N0U0WO8GA_4RECbo-0EZdpbDGj0HKuIkoDLTS_Xco-iR05WC62xRJfUzRC49e7Brx2a32Ml
    vF_D9GCAQbUQIVd-TH6lNtfU0Fz9AS0jQp7VISBST_1VzTNHblqHIgpGCg6zNgOT7zaBQshlE3J5q0bEVQJoLQo7nXvH6Z-zFBLH6dXbH2blzC2kNT4J-Nd42JI2E9JXdlEkFOettY24
    cFkLaqMwrTfzMRlCezQXLPPKDe3crYCSqf4cNl5GMeEFF84rMqmO_RL8sOBL-SNt73AovQH0TuwIPpvl0ktgBsSLx-Q6ZCiDJGRgUXVh47fHzbnLMRcwq2YezRl9wAzn0pa1DCu68uKA
    WtKJ6OV74WwMZW5sRa-MQ8R9ULILO9N8MOnL7aPPiAn3JBYHh_PJxqJklqCXw1v4TFF5XT5dwgWY_IDoO5v-EqbzZ0mVpblcYS2ZqAJEZAA7fUc3oK3LA0bGuPgrPH9-0rKNYnoSlNS_
    _sJ9EYvGQ6HJBcCVfw-8XFEJXLGc1j9U90nPK_R6x_8RD84AsJsLS8kPWUUKiqh6W1Ey4iNsLfrtvH9cb0ddG6-S0dPArwM2X19QMFVCXBIU0Nr0eAUSBUFO-qcwrZUfYBpvZLRmUXJy
    G5WBBzF1refK1NX_zzZ-CwFU5dEmb7kHmt24HwevlMHcXz9U_05umQsjOsvQtzj9_c6c3WOEvNsIsHa_YEuA855MZR9L4c4N1xGyLaT4z7BrWNvUlDtxcT9J-zUy_s8Ud5D2xWMF86zO
    xL48EQNlfZ8PPySvpLo_6n2JHIrbNM1JB_uNzkp3cJov38iaEAFBP821JY93wAFuJuanyYKhsaWh4AGIJgMfS0mZGWoWMwdWS8XCM4RRKVRhVNz7N5D5Fm0tKySatNDB6C0OH1Azrf85
    J9xlzLFCBT7ZEIMYc5KQwK2Sqt5wqyDgBQ4-Kk-enIxwA_wazvfnvH7SzxXhnR35InOSkGDh_sr5w6kh_p151ONQmH0-5mQfFBXz__k2Aw9K0-iIrFS35m3HcnoDNT0CZFFDeVARUujO
    iRNo5RsNVtOb4SFOcWUBgS0wb9mku1ScQX_g9C8xF5jtJ3V345VE9snwE0_yhLFZ0U6-NL__Iyth6NSBf5N-mhFp46XLfF09e9yxppH58byPE8oSTenPsGxfePvVoXCaG_3e11x4K0XF
    KbBlbH1q_DRm2cylC7BK041Lplh85OKa5W4W0uhIVxqW1TS2VSN89gy2JDHEartC-2aqeAfCR3zKDbaT8GytzRR_xap1JURLWOe4pTKT5s1K93qBcV4XQBGU1S9jvCy7-CNGOKduinkh
    vNaRipAECObVZsTF26sXayGqGxL29AOkuUaiKIv639YUKwKqb8BOedWX4Nwr-nXMd420F_YZpjJ7_XNWnr-s6X085AjUIUTGhRIDETqxbmQwrjKXL_8tG5xA7mK3DlRDeVVA3JNy8rhX
    m7Bxz27yRzOWJWGChpB7-EilrVFrCjpboHlRIp59vFhorFKf2gQB5qWZaCkuBmKSddvMORbqm99O4kIz3-f3o-NVl1ON6sz2zaKt8To_kYgpa7KACE0lDMV71w67ZmlpewaqERT432IE
    ILVgVA9KDnwRvAdCxeGfFaEuMf-0R9Dy3RbEFCyEPzz7_08bwsqJMmF73xYGZ6PJtWMhNXhS2vDBBpfFy7o1mJyqaiOAzxjtxqSrS45JH_5yBRMtiYBf5Z7YtBkRr__WtOBBOoeSI_Ey
    T4eFC1u90UuPXK8E8HGBQq7xUJdNXxiw40AN7F0J7UT7Iu71KzyK4JHJz8U8b8AwGI0yVuVc-DOgZ5VOqvVoG7INfD3jXr92KWVkZ2BRF4SVzlFPUG4tE3ZUUKxuSfPgTvpf7P_FEfVe
    CxDk5NYd0Q9IJiW5NAttD0SDEHLPST0_Qi1xaNKsskAjO1v1EuZW7JU0FrP4axG_BfpDkSUJ_-ksMOjBSzpn2cH_MG98PS9cWExcmmn1QVvmphfxC8RIb48kAGlN71H1L5frHpIIXs2T
    ei7AQVAlAqMzj0aTOo41HIWzXt5pcddO5sliIHhDuQ7WNX2v9zU5OuJNu2CgU-6zK7-3xjmKH8IAErWUDxFpJlsLz0qKU_blLJJJHQOLMMLJNNQPQPLRIHKTMGKNJONLNLPOSNSFILMK
    PNOLJMMONMQJLLIPNPLKKJKIMGKVNNKHOKLLTDMRNNOCLQJDHONNMNMHLMQGKNMLRMMNPQKKNMLKHOLHMNNJNIIOHJJRLPPSFJNLIQLJLNPKRNOGQMNJNNJMNNNONKOQNKIKLPOPMLNK
    HOPJKFGMMJTKOLGJPPROKLQPNKQGOLHFIKRINLMKOJMMMMNOJPSKCRKJJQNHPJJONKJKGHSNHILOGKGIJNOPQIFKIPKRJIKMKKSMHNPQMQOLKHHNKJONGGLLQLIKNOPJMJNIKMRKRMPP
    JOGMJQOKHOQMQNPKKGGOKKKLKKPNFQTNOIMJNRMPLIMISVHKJFHIJNLNIKMFOJNMKUNQPMFOMNKJHMSHNPKGFLLQNGPMLNMMPPOKNJMPRPLLMOJRGNLIPRJORSOPKLQLJONJKJJJLMRR
    MOMDOLOORNKNMRMIMHGMKIMESIILMKLKQNNIHIOOKKNHJGKKJIKMLGLGRLKJNLPPLJJOMRJLGJOONJMMJLLLFPLQKOIKLLNOLMTJMLHLRJPPUINOOMLNPOLKLLSNNPHNQRORKPNSLRNL
    ILHHFHOOOOMOKJRVKEONRMLOSQGMJKKLKKMHRNMKHJSOPJOGRIILNMQOOOILLNMKJJJJNQONNMPTPLHINKGKLIOMIMJSKMRMKMSNQNTOKILKJLKGJMQEKGMHOQMKQMPLJSFNNQLPONLJ
    NLPEQPKNIMGINKMQMGGLNNQMJJPRJMNLIHLNHKJQLGPRPMPNOJPPKMNPQHMOGNKJLPJMOOLKQIMNMQOMQONGNRLJNMRDNIGMPJJLMKNPKIKOKMLJMINMOJIPFNRIHNHMHNMNKHPPJIHL
    FTOKONHLGLKJPSINKKQPJNOLHKHIMKQEHIJKMRLFMJPEPHEKJPLLKNKMMHHGLIMJFMIJPGILJMLKILJIIJMOKEOFFFNOGLLHIORMPJQLEISOPJOHLLMIHJKLIKJPPMIFGQKQOAMEGJLR
    HBEHMMILIMGQNCIJKFJJOKKKQETMIFQQFQPQFRKQJILBIQOIJKNDEHIHEJCFNFILFKFFKNGJGFIKDKLJPPQHAVLNOGNHJOHKPHGMHKJQOBLDMLIISEOKNSONJMGVRTOQQILMQSOQGLOT
    MLHKGIEORONLDUNPNPFPMJQOPOJOGKMHNHRNPKIJQKRMKJNOOPKOQLHNHMKRGLOOJHFJLLLPNNHONMILTMMNGLMNIMMJHPGEONJQLLKMJTIMLLNNLMIPNMNOOCNONKNFKPDHNPOQLEMN
    NDMIPHPKCGOLNNRMJEPHKILLKNSMMKKLPHMPEINJKLMSLHNMRNOGLJFPPLMNRJKQKLELTKOLGIMJJIHGFKKLMQDFDBKFJQILHMKNFMPPGIHJNKQJNMJJMEMKJPJDNOHIJOFNRJLNKKJM
    PIQLTPJIHPLPMLDMGRLIMNLLIDNLLMIKIIKKQGMHLHNKILOLOLHJIJOOGKHJNJRIKIJIMHGGKKLLNKKJQOMRKBIKKIHELQKOKIMNKKKKJOLNPLMKMIJGMQOKFKJJKLPLGJGMQIMPLINK
    KNMLGPLKSJNJMMHHLQGJNNNKSLIOMMOMKQKKEKINRHKKGGHMIMLIJNTONGPNJHMLKLJLLQLMAFOIHNLLNIJIJHHQHHMMIPEKQIJKTNOLKOBIHJJHNNBIRPLNPIKIFFMGKOMHLOKNGMKM
    FHMKONJLMJFLGLHEKHPIIPFLMJEKJIPLHLNHHLPOGNJMFJMQPHNLHMMKHOSLFILMOFILFAPKMNMKFKDHPOKKHGLERMNHMHNBHRNAMGJRITNLJIFIJNHNFHQLHLMLNNCGNKNNOLDMFGGK
    OKJIJTKPNOOPPOCNHPPLLKJGRJLIRINIENPIEGFOJHLOKDDMLJQJHJMMLOMMKIGNHKHNIGRDOENKGINKVOKNGFQQJJLNPOOGNOKNPJHKOKLFJJQGONOMHLRLOCKJNHFNJINELKLMMILL
    INKRKLJMPLKEGKCLQLOIELGLOJQOHKEKJKENKMAJIKMHIGLHFLKMRMNLLGKKQMPADQLMMINILMILJLPLGMPQJLOQJMDIQJJNEKLNEIMNHGNNPJENMJNIULTHKLDKIILHKNLNPSJPSJOJ
    IEICLPNJIILPLMJDJGPLLDRNKJHQIMLMGKMGKJHFLRLKDMOGQNJOMEHIMMEDLLFOKNNNKFMCMQNQLLKOHIGKFMOJKJJKLLJHJJIJOJHPIRFVMENRKGKINOOMNEPJHKJSLIMJIMNPJTLH
    NMJKKIHPIPAMGNJOJJKIFOPJKKPMKTGJFJKNLHMNIBCPHKFENESMGPGMFMLNQMIPIHGJFKONMMJHKKHKLKNTLLDIMHKMFHJLMGHEJJMIOQHILLKNIHMPFDQKNJUMMLPFLOMPFMIIRLNL
    MNHGJRQIJJIGLNNJPHIIIGFKOLHKNEGKDMFPMOKHEOLNOJTNGAPNHJLKSHILHJHMINPJKMLKRKMMGLIJHNGHKLKNNPIPMGGBOJJOCPLNLMLKLHODUIMIMJLGLIINKJELTOCFQJVNDJOH
    MJKGIKJMMPIHEHQHOBJFCKHIMEAGIJLHNNGIMIJCJKQPJPIMQJLOOKNIQIGKJLRNNPLQKLMSOLLJJLMHNJMGLMJKJNJHOHRJMOKJKPLJONMPJKKMQHGKNEQMLRLKKNMMMMQHIOHJJQIJ
    MHNNPLOOMNKPFEQJNIDJJLROILJNKHKKJNNLRLLMKPOEMPKMONNOJMKLQGILRQORIPNLOSHLMMGPREOJKJHLOIPEIKRMPKMHMJOHMNOMLMEJLIPNNLQJHJQLKNOOKQLLJJIGIJMNHNII
    QMIPHOLJJKJDMOJMJOIHGNMLPQPJPFKMHHKJHJOHLIMJQKLNKLQOKMJLIPJJHIRPENLPLHOMMOMNMKPIINMGLKOLONMKQFNLIIKLMPKKSOMMGLGMLKKJLLPROPKINIKLNINMNONFKQKP
    TJLJJOLORLKQIKPINNLGQOGIKLNRJGNMJMLGLPJMOMKNIIJGOIIFNJOPNJRJNKNSLKGHNNKMKLLJNPKMEQDOQKNIJOKQOKORNRKSGKIIKISUIKRMTRNMDMINMOMQKHNPJMMSIIQEQHMJ
    JFKKFKHJLJMOILLLOMMLOTPMTNLSLKQKNQJGNUJJNJPMRRMMLIPNMMQNMKLNJNILQKLPJFNNHNNLLLNMLOFLLKOMMNJMJMNKJQNNKLELLIMJIJOHPMMKMNQFOKROIOKIRKOLMJPPNKNN
    ILIMMOMKMJKMMPGQIOQMIKHOEKIOFGKOHNIKKRPNNHHJSLIJRNMDOLNNMHRHEFMQKCKKFLNLSAQMHIMJPNNKPKKLLLIMENHMHHNNMKQMNIOKNJKLJJCKTGILJHNGJGIJLPOQJLMHMMVK
    QJCJRNMLMNQLMPQGMIIOOMHOGGKISMIGPOOOLHNQTNNJJLLFRKNMDMLCHNEQELPIFJOOMODPPNMLKKHQKKKLJNJJNFGJLCSMGSMKIFKKOFLQKLHNQGKMQRHNIHDLKJQEIQLLLKOQGLHL
    MLKMMMICMMONLJLJNKQINIROKIONJMGHTFOJQMGGLNTJRHLLGKQOKPLKGKQILLKNOIMNOLFLLOLJNKLMKJMLNLIIGCRKIKHIIROKFNJNMPLNQHQMJPKIIKFIETNMILIJGJPJLNEQOJJJ
    HKMMNMLIELMSGLKLMJHPLMIILJIKHHLJOKPCKLIOJOFLJISLHOONPLPLKLOOLNJGHJOJJDMPNLHJGSJMIKJLMKMGPOKJIKJEJFPGQLFNNNJNJLQGSKMLMGOIKRKONORDSPLOFORJMNNP
    NMRIMLNMGNPMLMQLKFPKGQNONLLLJOIOMTQRNHOIHKKPKRJOJSLQHKIMHHOOKLIMGHJOOKIQOFNKEKGDHMKKOIFHJLJKHJINHOMIEKRIQIILMNGGNGRHILNMGOJSNKLMIKLOGKPJONEO
    IMKJIHJNRJQJMILMQINKPDFGUJOMJIIJJQNKFFIHKHPPAOOMHMNKILIJHLPIJMKJHHMMPOMRLQEGNNJJOKNEJFJJMJMLJQJMLLPHLJLMGJKLKIIQFHFJHNNNSKPKIINLNHMOOIIGENIO
    LKKNNFEITNIHJJKLHOQJNJLIKCENLVMFJIGLGPOKLOHFJKKFGLOOGAIGLIIJQQJHHQLPMJJIJONGFKMKNJQJJNNQVPEKOQNHKKKNKHJPIOGMIMQKHNILMHJLKFEMMFMHOKPLIGAKFDCK
    KKMIMIINGJFQMPKRIMHILMFPMRLMDRKIDHONGIIMJQHLJLNMMLEINHLMIPJGIKGDJOONMJGDMGJLHLPHMHKLMPOPPLKSSNCNOQIMIMORMHLRJSGRGLMOLGGNNFHHCLLKOKOKJEMNINJR
    TPIHJNFEMILDJLBPSKMIPGJKNMLNEKGHPLILMUOMIPKLKIOIMFNLMJMOOVSPIELMUKMIELLLMJMNMQDHJGMKJGLOMLMHKKIFJGKPCIKELNKMKLUJFIDKLNHGJLOOPGRNFMKILJJNOKGP
    OALJNEINNOMQILMPKPRKKLIHILHIFORJENPPOIJNMPLJSPKNHPLLQKPNKJHMGNJJMNOOOKKNQQLFQKPJRGHLLDNMLQMLQIMMOIGMKHQIJMIJOMJJOONOLJKNMIPKMIFRHELKHKJKJINK
    KKLKLECMGLDFIKGMOJEBHRIMLNHQFLOQLIFCOKJKKNMOKNLKIMELFMKDQIJKNKKMHSLLJHCKPNONINJMNOIPJLOLMKHIFHKMKLGMROHMNOIHOHJLNKKMDOMIPGIMGHKRMNHIMMMIILHQ
    FNKNNODLOKMJIFINMAIHMFQRMJHROIKFFNJJRJJPPFJIMMVLNJJKIPOOHJMOJJJOLMLKLFMLLOLJOQJGMNMMPIOLPQIHLMMLMGMJMKMMHPIMJKMLGKLKNMIOEOELKMNKGJJNMIMLOHGF
    NRJMRNQILLQGISQOLIJKKMKKNOQGGPOMJLNODKFMELOORNOOLMKGOOLIOQNLIJJGOKCMGGROOIGKGNRFLOMMNPLKMODNOJOOMKEPIGPLENKJGJLJPGKJNMLHIHLIKKSOHEHKDIKIRONP
    IKPLLIMKFPLSJOMNJLOLIEIMJKJNKFIHPTHNPLDHGEJGMPGNOLJLMTLRLKMLMIINJLKGFIJNHJNNMMLHTMLNPJJRMOMOPMIMFFJJMLJIMJPNKNIRJHIKPLFLKJKHLMSMHFKJLVMJFHKQ
    MHLLHJPKHHBEIGLINKFFOEEJNMHMKFIRKFNOIQNJLLOJGOGJKHHHHMKMOKRURNINRNNIHMNLPJOQGLJMHHJHFKLGNLKPMMETIPJQIIMHMJNGKLJIHKJKJHJIMGNJGPNSIPOJJMMLJEOP
    KILLPMMNMPJKOPNQGKMHOMMMLNIMJLINDFGEIMIJHKNNHOIMPHLMLNKLGNEOGJRLUKKLHMDLKLPILKGKJHAMHOMNJHNHONPHRNPNMLMKQPJLKMGKNIDJHNSHIPMIKJJKFLDEIRKLIKKL
    MQKHHINKPMLJOHMODQMIGKLELNPNPJNKKHMNQKNFMEGJCMIIJDGLMKGNQPKHJJMLEJNMOPLPJNKHJDHJPILJILPNIIFJMLHJOLFMKNIKLKNFKILLHCSKLJMLTFGLLOCLKLNGFMKLKNMH
    DJIRPNOLLNRQMJLIKMGGIKQQIPMJERMLQQGOPGOKPLGLHHQKKNSNKMKJFININPNFLOMGJJLIKFMNLNDINPPLENGMGLJKMJNHHMQOMLTRLONOEDNQLNHHOMKOGLLKVLNFTKKKOOILNOEL
    JNNOHNMJPLMMPINSHOKJCKLSMGNMMOUOLELNKINNJMKMSMQLPRKOLLLRKPMPOPRFQGIOIMNHLPKLPKJHLQJPJMOLKIJPEFGNNJKKJMLKOMIFKFOOKGIFJKJLLPSQEKKDNQPQLOGILQLE
    LNMGKKEIDJOIRNNJHTMJQJFKJEOQMMMKOSHSPJKMHHNGNJJINKLFQNINLJBMLNMGPMJNMLKIOLGMLREJFFFMLJTOLRJLLMKPRMIQJLOKRNHHKJPQNJKJKNGLKONKLIKPSKPPMKKCMENH
    POMOMLFPPNLJLLKNPKLLLMLSJKJVOKKKGMRHMMMMQMKKQIJKKOOLLKHOMNMMHNLSILKMJKJNILJQOSNROJQLNPLGJNKNIMNHLNMMJPJMHLMKRGMOMKLLLRNPMMPLIPLJKOLKLKMILNOJ
    JLNRMDHKJKLLMPNEMNKJKKQKRNGKMQRMNKKMKNNIIONLNQJMMHQIMORPONLLQMNHROLJJPPEMICKQNOINLGQPINPMIMKQJHKNKOLKILQJHMLPNLJONMMJPOKPONMJONNLPJMJMQKKHMP
    IHQLOPLMHRPPKGLKQMKHKJPNJONEJJQJRLPLKHGMJKHMPHOMPIIHHNJLKMNHLLNNKLJLIONJQKOQKHMKOJJJFOMRJOMHJQHLJSQJLQKHMMJHTMGTILJMHKFPSMIIKHQKMSIMHNILPLKL
    NJOLNMLNLLMLKGLJNJPPJJIFMOKHJOVMIKOIJNOLLNJNIMLOIOOREKNLKDNNKKNKLIHJOMHNPKQQPOLJQRMIQIPPIHNOIMLPMMIKHMPORHIPOIMHLONLLOQLMMLRNMFPMMKPIKMLKRGL
    LOIOHMIJMMPNRLHRMFMSJMKKROHIQLQMNIKIJOKTLOILKMNKKMGMHKKOLRGMJFQMNPJUKPMLLKKINKINMKLPKNLKLLMFKOGQJGJOKOMNKNLIPSIPMOKMOMLONRIMHOLLKQJOMPIKFHKI
    HNRJMOGLQUJILNNMGKLFMHPKNNJRGQNIKPSLGROJLPMQRJRNOLLKINKILKKJHHLIIJJJMMJJPOLUJPMPLMHJMMOJPNLODKLVMSNKIMPMONKLKOHLPMJOLMMILJMNLFPLMNONNSSNPKNL
    MONJHSNLKILOIKMJCKGMHJNMLKJLNKNGKMLOMLJFPMNNKOIRMIKQKMSOKONCLPMSLJKMMMINNOFKJIEGKDLJOJJJLLGGPDMKLMLILPHQQJGHLHLMFGILJJLLOINIHNOIMHGRIOPLFKIE
    MOLQGRTLNLOQEMOFOLPJHFHMIIKHINHTOLJGHMOLFDOHTOIKGJIGNJJJKKNQKDINMQJJJJLKPENMDHLMBQILGTKJJMKHKOJFMDHIKHLDHKDHLHMRJRFEFPINMJRIHIOKOIJMFLJOLGFH
    DVMOKMINIFNLJFJHLFPOQEPNGQHQTNNPSMQLOLPPOQPOFNFLLJMOQMDQQDOPHLKINOPOGOINMKPQJRKIJIELMMOPKKLIPJHLIONIMMLKPJMJOIIJHOORPNJIOLMOPJJMIMROHLJPKGOL
    KPKNLKLIKONMJLMQMNJQGIGNOPKINNLRJKVNNLKONNMINLKKNKPPNKPLIOHKKOOQRNNLOMNOMLQLNNHOMPFQHDLPNQDQQMJGMPMQJLFNLJOKPQGGNNFJNLQRJKPOKPHIHIKKPNOKJHEM
    IPLNKLLKGMLMJJLFILLLPLMPJFMGFLNDLTGEFILKLMKKMJMJJKIDMONMJHLIMLJHMMLQMULPPGMILRLJJRKKQGKEKOQKLKMHMICDMKLKBLKKILKGJGOHUKEFMGGLOJKJJONQMKOMPONN
    NKKJNIJINHFMKEEKLHHKKFFLPQONJKOLLHKPRHGNOQMJQKFKKLMKNLNLRGNMLHMPLQPKNKILOKPPONSNGGMHHLKPNTGKLFGGEKNFGMMGEHNQLHLGNLNRQIKLLNGLIJJIGSMKKPEMJJML
    IHEBMMGHOKIOQOKJHGNKVOIJIOJJJKHDJLIHKMOHLJGKGMPQROLMKOJIPIALKFLHIEPFILTOLKGJNHLNJKPGJIKNGGLNFGILGLNNIPFNDRGJHJKPKOIFGFLOIRLMFFHPKNKHMFJENKIO
    HMNJMLKGKMLKPMFKKKMJNILKHJLNKKOLNHLEHQPJNGNMLJHMQJLKOGIKGOMKNNNKPNKTGLMNNIGNKJKGNPLGELNJJLPMLJFIIRCFLLJPOKOKLLLQENCJJGNHIFNLIJNQLOSHJDSLQLNI
    LFLKNHMNLLHJNMPCLLIGJIJMLHGONHMLFLFSGNKGGJNMNHKJJNJNKGHPGOIMDLMMSMPNKJCLKFNMIVGJKHJOHKBMHFPGLHMJHHBMVNEJLIGIRDGHHOKPMHMIKLLINKLMHKTQJFOLQFBL
    IEMQFNIKGKIJKJQNNLGKLPNHKHSNJLMIAJJMNLJPHMIVLNQMJOPLHFLMJFJLLJGHIJMMOGNLPKKOIHIOHFGNNOIGFPHIQJPHLILPENFNLLEHMOEQIMKMKGKAOOJKPLTPKONIHFNGMLNH
    GPHFIIJNMOMHLNJMJJKJFHMNOJKLLFKDLTIKSHPIFNPONLJFGVHOQIKOFMHEIOGNMMLIPQJNRMIPLMINFLHFPFMNHHFSMNJMLBLLMFGLIOHKFKGJJIJMGLMTQRMKJMMPQJLNGNFIOJNG
    HHIKLJTOKLIBLJJKLNFQOFNLKJHIFFPLJKKJLIKOKLQKGOKMMIOIMOJDSFNONSTHFJLGJMINNNIFSPMMDMHRJMJMKRNMMGJOSDNLJPICIEOLHJMLKHLOMRNMLJKHMBPDEOKLKLMKHHQK
    PKMAPHIHELIKHOKMLEJJOFHELLKCKJLJLNLIVPLNGGRQKIPIOMHJNNKMMLKHLJJMJHIGHIKCONJOKLIINMMPMKJMLOOMKHJOGKMKMJJHPNJGJIRMMFKNOLLKMLRPLJJINJKLLMELJJPL
    LNLLNLLOMMNRIGOONLKHOPMKJLOOMLKOKOJIJMLONOPILHKPMMJKQSLHPNHLHKHHVLMOILNPMJMPLONQRIKNKOHNNNRMLENOOQMHKKSJQIKLNLJJJMNIKQLJTLIRIPOOMLLNMOKMRMKM
    SMKONONJJHPIHIMPLKNRINOLKTKHKOJOMKKNONNNGJJNKJNRPPLNNMMHQJHOSJLDLPNIKSPGNNQMHEHPLGQJQMOOOKHLKJOMJQLLILKHJLNONPSQAIONKJLLNIHGHPJINHJJJJJHKJKN
    OLOLMKINPKNMTOMPFLNRMQQNJOKRMNOLMFFKQPMMHQRLNMNQVMQGHQLMIKILLMKLQPMOHCJJKQNOJNJNINNLIPJPNHNEQNLINGLGKMJMFNINLGFNPLKLNGLLPNKLLJHNKNMKLQMOLJMS
    TMMJLJNOMGONFKOPMMLTNQJMINNMNKLKKLMJKOJJMJJIJSKJIMMMHNLGNPSHNJSMQHGNIHKLJHNHSNFLLLNHOHKKLKIMKQITOJJOONPOSNLHORLPPKLPMPNNORSQNGFLOMDMQPNDEGLM
    FLLJKLJPQINNLOMIOSJLPJSQMMOSMFMKHKHKKPNSHOJTMMNLOFNLORMNMTHQHNJLLMNKUJNNNOONHKEJOMJONJJPOOJNKIMNPJGKMNPSPQHHJGLKGLQIIROGQIKPQLMQKMMOMKLOKJML
    IRPMJKKOIOKMMFNPKJHNOKNMOOLHKKNEJOIOPKNRGKIHIJLIJQFJINLIJJOPNIPKHJRNJMKIMKIJINNKGMMVIGMKQNOJPLOMMMKMBNADOLGLIGOONLHMKIFIMNJGNJIKNKLKHPLGMMHH
    MHQNQNKLJLNIIBNRKMRLMIJJLRHLRIJLMEJMNOKHRTQNNPLPIJKOIPQIONJPJFKBNILEFLOMLUGSOQHLDCJIPOKMMTLHPJOQOLQMKINHNOMMPNNNNONKJNOHLMOMKRHIMQMNHLKNJOSG
    DMFKFHPNOFPLHTQORLMPMOHSHNLHJIIKGHRMHJIKIIJPLMOLMNLNHNKJPIEFIIPOGHNJPKOFNNLMKJKJNOMKPBHKLRGMKMKHNGKOPQFNIHHLKMNJHKLHIJLNMFNJJLGMLJJMMGKJMJJJ
    JOMEKNLNMHIGIVSDHIRHHKHMHPLMHLLHMKLGOMFNJMNKKJOLPMMQPHKJHKNKHQHLJHNKPNINKKIOKKJNLSKJJNLQPDKOHIMONQHJMNBPKGPMNOPOKRKMHFKNIKNOJLIMOHGQJNCGKHQI
    IJEKKNOHOGPIRCMLMQMFILMIMNJKLHJJNNKKONMQGNJJLFHPKTGJMMPMSHRPKMONSLLMKNMKOJKMIKCHNKKHFOPHFGGKEQQNFJOLANKHNLMOGKNMPKMTGIQLJJHJMLPEKEMLKLKHPSIM
    NLMLHOQLLILPFMLSNRKHJHJNMMIKPLNIQONHMNKKQNJLIRMKRGLJNKEKMJJOKJUNJQNHSJMLJKOVISIJHHCMMJOLPNLJMOMFSMQKICGMLSMLLOJEBLNOODNNNQJJMGIMGLMMJJSMNLNI
    JMRONJJNNKJKKINNJRIKOMOLLIPNMLKLLMKFIHOLHLEJIGLKHMIJKNLPJJIMMMJNKLDPQLLLOLHKOMGIGONKNHFLLQLKMMJIGLEFMGLLNKFIRPHCRNKQPNGJRPINGKIIKOLJLIIIMMSO
    OKHMNNJFFIPJJMLLHOMNHKPNKQKIQNIIKMLLLAPJIMPPMLMMPPMLKQKNKIJISLDKLDLKHPNMLGMMMRGFNPJMHPLJJIIPKLGIIIKKHKPHJTKMFKLTMIKKDIPTNMLLNLJJGILKJFLODHNL
    LOKNJQKPELGKKMKIILLMJLHGJLOKIMLPNILHNILHNJJFMKJROLKMPLIRPNJIPMKIOJHJOLHMJMIIOOSMHOIOMJPNLJNNJIPOLHHMMKPLLJLOJLQGHHLKMOIJLPHLMEHOIKPNKEOLLNPH
    NJPHHILJHILLMLJLHJJGGMLOPNMHLKNMKGKKFMMHLLEMLNMNMJOMIDIPNJHIDNMMJMJGHPKLLPEHJKOMMJKJLKLJNJPQKHHGQMAINQELLRMTNTOQHEKLEOIIONLONLNMFLMNKIJHJJOP
    NLIKHKJKKJSKLPKMKGGMMHQNHJNNMMPNKINNNNLGQQQKILLLIKLKSIKFMKJEQMEPLELQHKSHKOLLQKLLGHJJLGINSDLKKKCPGKNRKRLGJLOKGRIUOMOKMLHPIHLIQPLHNLJQRNNLFLJJ
    MOIQINPGOJHQLOLKJPJNKLKHIHNLSFNNJMLMJLLJJFGMMHFJPMOPMKJLMLNIHNJJLLJIIIFMMLOMLHNLNHPKJICSNGTIIKNLSMERRLIRHHOPKGNLOLHQMMMLJFPKGIKOIQRIPKEHMMLG
    OLOKLPNMJELNDGKIJKRRQGJINJDRJLCNPIOKGNKMERGKQJNIHKHLLKOOLOLOLMNFGOIOGANKLQJRMLJIMNILPMGNLKEMKLDMOJNNJQGOIKKUGMIHJJMLCKNHHJMQKJJLLKMMMGPLHJMI
    LEMPMJMSJPJKINLHNOIKKNMIHMMHLJPNJJJNMLLEKQQMBIFIHJNFLRHLLEMJOHLJSOKCMNKLMLLNPKGMMQMMLJHJLMJLIJIPIHJKMGNKMLOJIKOHGKRJOLLKLGMMNISGPROOOJQIKNIK
    MIIJGOJMDJNJKMJLJGKNJILGINHJJBSMKKQFEIMMOMLNISKLJIJLMRKSOMFPMPNPEFJQLOOJMJGOERKKBOJKOGILMLHNMLLNTNFSNHPNNHOPJIJNININMOIJGRULGQOLKIEPMLLIJHJH
    MHINLRGIJMGEKNHLGIDKORGGQKIFIOILGGJKOIGGMJCMHOMJHMKHHQLIFPNOLOOMDMMHEMGIMNRJRHFQNFNNONNCJKQMNLNKJGGKOMMFKPJOINHHBKNGOMMPKRRKKNJMMGHNPGJOLMMU
    GMMKMNKIKJMRLKIKMLHJFKLLMHHOJNHKMNKEILMFJNOPKMLKHJMMQJLNMMNVIKGMKPOMIHNRLIOKKVMPLHLLKLIFNLHLFKOISLJKKNEOIJLLALNTINLMFHOLLOJGGNHIPMOIFHDIQINO
    QLLKGJNHOLPVJQNILPKPIGHGJHHMGMILOKJHKGKQIJBOQPKKHIMLHHONNKJLPGKSENJKFLSLKJPIQQMMLNJMDNJDNNKLIOUPKHFJOPIIJOJMNPLJOHFJHJKINLIPPNQMSNINJPKJFPLK
    NLGLMKKINDQPNGKNHGILJLLRIQKKPHNIEKLAJORGJNILIENKHOGOEQKKKJJOLOOMNKNMJILOMGOKFMGRPMPPMMEKLOMLMPEJQHHFOJSKLNDMJMMNOOMMNNEKQSHGJNJDIPGJINMMNMLF
    MMMLMNPIMKMNKNDNMPQMLJGNRKJPKLLKMJJPINOOFIMGKIGHJTLNGLJNQKQMIJPMMMOPMCLPLKJQKNIJQHLIMMLNHKNIKLNMUKVJMSKLLLTHNGJRQNMKGQKUJHNKGMJLPJNHNHOKMOPO
    IQKJILQPPHMPOSJNPENQMEQINRHGIHRORHQKMTPQIOPNLKNGMKSTRNMKMLINKOLOQIMKNKLJHHOKPPNSPPPQGQOLOMPHIJMLQMMHKKRNHHLKNGNMRNJKGPKKPHOMOMJKKQHMJKFPKILF
    NJKCMKIMKNLVLNPSQKMGRLILTIGPIKLOOMSLORMNLMCKIRLIUIQFOQPLIOOPHHRMLKMMNJJGPOMNLKQIOLJLQRLDTPGKMFMOMQKHIJMIKJNKLJRHKPJLPLKTHGSKQGPLRMKIPHVRNLLG
    NPOKHNLPPLLLGRMKHKKGKJJLHHKIRJPJJPNHMMEHLOJHVMJLJQNNHJONMKHOKOKLJKNHKLSJGQMMIKMINTLKPPNRPIKIIPIKMMJNLOJQLMROOLLMLLKLJIIUSLOPMNSKLKUJJOHQNNGP
    MQMNLRLPORNPNMIKOQOJOLKMLOOKJNPMFNLGNIMRJILFNSMHPOKJMONQLHNNPPGQLPQPLJMFLSJSHLMQLOIJSMQNJILQKNSMMQONPNNLNPJILIPGHOSSMQQJIMMKJKKLRMMJRKNMGRIF
    GKKPIHNLPUQPKVIOKQLMMKMROQOKKQJRLNKKHKQSMSMOLLKMOMPOSGQLQKQMLLISKMNJRLPLERKGNMNIKLQQUNLHHKKNNQLMKMOLLOKOMJPNNKFHPNKKKQJLNNLPLLPMQIMQHSNGFFPP
    JNPMIKIUISQJNMFTLRKSONNLMNOEJHMMTHQNRLSIVQMTLKPJOJIOLLQLLJHJOOMMNJLMQVFQKJJKLPLRPKNJELKGLJGKLRLKINKPLJORSMNLHMOTKJNJNHMJPHOOLLJRMOOKROLOGIGK
    NKMJFFICOKNMHKLTJHQILOLJLSKKIHHLLHNKQNIPLOFQQOLKMKNKSFJIMPKIMFJIKMJIIJKOOPNNUNPKIILKIFLEIRHSTMMJJNPMGJFLQMMDIOVJDHIRDLHLKMFKVOPCAKQKLGGLGPQO
    KJSMPGRNSPFUOKQUNROLNLRRNOAGRSLLQKJPMJKROEOLKSQIOJAOINMQNSNMKQGQMNJOGPIOFLHHLMNJJMHJQHIIIIDMRIJHLJMLMNOMMHFQKJGJONLNLNJMLMJKKNKHNGKSLNLLMNKQ
    IMLMISIPSMPILKKOGQMMOKNJOJIMNRMNLMILNLROGNKOLMMHPSDIKFNIOLMCKNEFLOIQNHFJMHPJOMOVNJMLLOGSSQILMNMJHJJMJQOKKLMEOOMLKFMHPIQJQPKJKRKNOOLONMNQNPGP
    RKGJPINKKNOMKJMBLSPOIMONIJJKKHKOOLVNKMJHPIILRGEKFGJOLOIIMPMQJIOPMRJJGOGIOTUOKNLPOMNKLDNMNJNIKORHGILNNQNCLNSKMGVRVKLLMPMNKMPNMFLPNOQMJRNQQOQS
    KJOLHKDTCQMLMNOLINLINHQPKOKQQNPLINGLMEGQKINHIHNKOUMIKRKNPNMQNNMSOKOJGOLNKJQGMLIINNHLNLNKKNKMLLMOIKLONLLMFILPMNLKMJKLULLMKMPFIVHEQJLGQHPONJNM
    OVMIOMPERJOKJKONRLLPKPMNLNNMPNLONROPORNJPJNMJMLOKJKNHRPLNRKHKJTNOGONIQRNOKLSMKROPKRNMKPLMLMRGSLNHNHQIJOGOQKOSKJOINJKDPJNPPQEKLLIMHKOLKQHSRKG
    ONKLNVMJLNFLMLLLISOKNRLHKQOONONIHJSKIJQIKRNQGHNOMLLLJLGUNPGMNNJNJRJLKNKOQNINRRLHLKMJHNMLMSNNMLMOKGORJSLOOIINOKPKHQKLLKHQIPVIOKDNNONOOTQEINLE
    NMOIKOGTQMMIGFEMLMPMMKMQMLMOJPGHLJJLKRKLLOFMPKOMJPKKMPPEFNJGMKKUMLKNQMHPLRKNKQPQLMPOPELSIPNRINNFQKPEIKPOMTRHPIPQILJKJHLKIOSJJJMLORTLCNSJJMHL
    PMOLQJRFGNJLJKSOLOIROKJGJRGSFRLMOLHNLGIGGRFOLJNHLGRLSOTLRPJKHRLNGMLILQNKLQLRPHUMNUILFLOHFGNOMCNQJQPMGKFPUIKOOJINNPHPHSEMLPIPNPLOKRMMKQPLQIKJ
    KLKILPJDDMLRJMGRHNOFMHKIPLNMJLLSIMMJNKKPMNIHLSPRMJMLKFKQLHNMJFNHFPFHLIIMGPLHINILLOLMJKGLJJOFIFVJJLNJJLIKUIKMKLDMMOOLKMSMLMPLFFNLNOHGHMHFKJPF
    EOLGFNHKIMOOPEKLKFOJPOTVQRKHHJNNNLRNQMKJJKQKFOMUNOKLIMRRNNKJMMMLJPQSOROMOMKOSOHOLKINMIMONMNIRGDLCOKKMOOLVLLNMMLQLJJUPLQPLOKQKHRIKRJGKHOJOGLJ
    OSMLGMLQLMLIPLOTMLHKRLIMKMMKIOLIPQRHRJOSRKGIMIJKGKPLPLNMUHGLJKKKVJMIOPILLQONNTGKKPOIIFNNJOKJLFEJFPKJJKRLHQMMQPIJKMQITQMQTMPSNTUJKOIOUNQSRHLS
    JTJHMIENHNPMOMQKMSAJKIFLNOMLKHJKMGOIIIPIMMFMOPJIJIRQKQJJKGKLKVJJKLJIRLMQQMNFJKOLPKSDKQNKKPRKGMLRLKJIMJOFCOMLKLCLKJKPIFILLINOPNKMRLOGLJMMPJOI
    RMMJMNKNKIGJMEJOIHGHTOKMIIJHNNMRKNJPEQPMNLQONPPKOKNQOLTLKNMQMOJHLLLQKNIKOLMSMJINIMNQHKGJLJNBHJJMONFPGJNIGRIISMLQJJOJNRLNRNNLKLOJOHKLLTLOMOOK
    MOLOONPLMMNNSMQIJMMKPRPJLMJKIKNJOIEKOOJIMJKNIOQMNLMSMKLNLOIONMJMOLORKNNMPMHNGPRIRIQMPMKGHGJTKMNNRGNMOLIPKINHMKHGKOLMOHKPOMHPIGJPFKNMKNMNTLNF
    LROFOMLMOOIKJOFMQJJOLMPMORQJHMINOOKIOMRHKPHKRKNQELNONPMNLKIGGOOPIOLKKUOOKJGONLOMININIQOMLHGNKLGLJKNJHNDLIJLKPNMKROMOMONTPJLMLIEOQLONJOKHKOLK
    NJPMLKLNLMLKIJMKJEOPKLPMNMGOPPLJQKGEQMPOLPQLLKROOORLMHRTLJOOKLOGJNLKMMQLNOPNKJOMNNGFNLLLMQOQJNPNOKIGILSNNNPHNTKRKMJILNHKRNOTJIHHILOMLGPLJNOS
    KNNLMQJJIPSLMJPOMDOKHSLGMJKGNNJGLMJLINMGPJLDIMJNLLHOQOPMOLDLENMFKJMNOPMLPKMNUKORMDMKMJIKDGKPMOLQLMMRJKMNLNHJQKQPLKGJMNIOOJNKJJQOKEJKTINIIKII
    KLGPIHJKMMPSMMRELPLPPLMJINOJFKFQMJMNKOORMJOMQLRONTQPNNRLNUIKHQGGJSLMNOQNLFNNMJMPHLKHMRLNPLINOGPMIQHIJLRQHINMTPPQFNGTLLINUMKOLJQLHQIMNLKFMKDK
    KHQHPPNLLOHJGLJLFOPHNRILHMLMMKMPONJMICHNNRMMNMIKNHOOJOILOIKGIOMKFPIKMNMISHOMLJNJKMLINOOKKKLNKOQOMSGLHNOMTKPHQSOJESIHLINMFNLKINOKNMHSGHIHUKNM
    NMPHILNQLIIPIJILKLHHINGHLULLPTJMLPQKLNRHMKHNKIJHKTLJGJGLKRLRPHNGOSNKLIERKOQHNOLKOHJMMHMLPLNLINNLJPMIQTHMPDINJLOBSSJHQGJCQNQJMLGPJHNJKLHPNSMH
    PPMJMILGLUJKINRMMOIPGMQKNNMJLQKMPKRLKMNLRIRJMRTPMTNMLONQOGOKFNOJJKUOLNTKMLLKILLBLHKNNHHONONSHKQJQMUJLKPQGRKKKGGPLLMSLPMQJLKLKJKRMIKGOQHSRKGI
    UNOMPMMNQJLIQGJJPLLOOPJGINMLMIVMLJNMLLLLNJJIGKOMQMEKMOLJJLQNMKPMMRILQGPULKIMJJLNJQKLLLGOPGRRLMNFHGHPJMQKKNHMLKROLILLIPPGHJULLKMOMLFNKKCPOJNO
    LELPKGIJNNOMQQULIOUJJLIFNMHHDIQLMHHNONHKICPLOJKMMKHQNKNHKKKJTKOQKQJRMPIGNJMLJMRGNPNNGNIUVNTOORSPMJMMPNRKIOSQRJQJJOMMJRQFLIMVLKNHROINJNNOPHNS
    IVLRMINIJMKJFMLKGIOSKMIHMONQKLILIJLKNNQIIIKKKIROTGMJKMJKQKJDMGNKMLKMNOINQFOPNNIHPKJPJMMNNIGJNOLEMKJOMJLNILNLPKQMIPLQKITIJJLHMKRQMPOITFONMVOI
    MKQGJNLMLFPDJKJJNVMJQJGLMHEIGKKETGMKQLPMIKHQILKOJPONQIGKQJLKHMJMMOKRNMOLPLKTJQIGPPUJQRHMIIQLKGPQNMEMMOKLHILIFMNQKKKLNNJMILNGMIMORNGHPNLPMIPM
    EKJKRHNNPIIJPJIPIMUMTIQNMJLJUILQITHKJJIONQLMILJIMMNQJPOQRLGBMRSLSFJMMGLIMLIOMNLPHMLIRKQLLFIMJJOJKPKHNNLNKHMOHLROOKQLOFMLHLLHJJNKPTNVOQOOQDKM
    ONLKMQNNONNRQNJJNGNMQQLPOVOHJFKKGMRKKJLMPNHNLFIOMGHGJSRIILJCNHJLROFLMHNLPLLMMMKMLJFNFPKUGHJQOIOLJHSGKKOKRMJSLOOOISLKLOHMIHPKKRHPOPLJMSNJNRGR
    SHKNTMMHKJGNNLNMLHQGILMSNHNLGLMGLKMONDIHJKOPLKJJKQKIPIINKHNJJKOOOKNILKLILJQGHQLKMKILKOOINMPMPJQNMLKLJMLHGKISMMFIDRIQJONRFOJPRMLIPOMHOTSIFNRN
    GQHOKMOMLKHLLMLPSNQINQDOMLNISOPMMMONHLLLDPIMLNRNIMIRPORSMLNOSTLOPKMMLRONHQLMGPPJMKIELREOSMRORONSMOLJLKRJKDLJTFMMJPLQQLNQLGMJLNOMMEVGPMONRSNP
    MULKKVOKGNPNNIJOTMOGPSLQGKRLUJHKPLFKKNMLKGKSHFRMQKNMIRLOMKMKNLLNJDLJRRLHLITLOHKILKKIIOKKOJKRQHNOQMLFMJJRJRMNLFNMEPKSJJNLLTOPNOKKPJOPKGJGLKON
    KTMQPILNLMOONPGMNNJLMGHLHAMHLMKILOPPPIOLGLGLJCFHJOLILHNPRMPMHKDVPQMILJFKPMOPHRHJJHKKSFGVNRMMJOIQKPIHQJKLMQMNGKLMIKGINJJNLJJMGJGPRLLMGLPMLFGI
    NIPMKNPJPINLKQIELLIMJPQNNNMHJGIGKQGSSLOOMGLPNQSKGNGONDKPLJIBQHOOPSMQKKVIHRKPQKQQJHPOHOUPLGPLMNKHKILKPPGOJIGSJLOPTONJSGHPIMMIJLHKKRIOKSNMHENK
    IJNKKROKHIJKJMKPLIKSKGGQMMIRKIJSLSQQJPOJLOEFLQLJLORRHRQMLLKJGLJKKGNFMRLLFOLHMORJFHPJSMLIMNMFOOKMMKPPMJOIOJLGSJTLKLNKTPPLIKLFTLQIIMLMJTRHLNPM
    DTFLMJOLKNRPJOPCQLPHOQLLDKFMULLONLLQNMKRMKJOOMPMMMJNUIGDJKBUINKNLVNQIIQPLRHJLRFRGKIJLIKMJKLKSLPNOPOOJMILHPJPHOHIIFGOJIHFRJRHJIJFORKOMPMLILKR
    PHLHQIRLPRKJJKNNMPMKIPJJKOKMMGLOOGNPILPKNNJOUOFJNRKKOPPINLPOKVQKNQJNJRINPSKICKHIPTOPGNKJJMKJLQHPOJKPOIOJKLOMTJTQONMLIKMKIQMMMGLTJPQNMIOKRJIS
    HKMNGOLRJPFLSIRRJMLNJIQGRITNGMQNHLPLPMRKLOGILMNPPNNNLQJQGMHIKLGMLIQNMGMKJNOIKMRGNRKHMKGJNMUNKTLKJOEBONMLPJMLNGMPMOJJNJNRJIJTNMOOMOFPEULIPNHH
    OHNMKOIJKKOKQMPFNKKOHSGLMHLOMILLLOPLONNLLMQLQQGLNOIJJSUQRLPOPTNOPJKPJNLJLOFLKJHMHKPNRIMKMNPILKOMOOOUEPLHRPQNPPPINLKMGNHGNLLJOQNQJRKQMJLMLPIM
    GONKNSQIMLPNJJKJOHKLQMPJMMMHPFJRPRNFLOJGNOHKISNHVKQJLTKGNOHSLKMNQJFLNTMKHMLLMKUOMKIJLJDLMEIFLQIJKKNKOIQHQOJNNIPOKOJJHIPHPNOHPOIIPRMRROHJELNN
    PELNIJOMOONMOOPMNKKKIMNLHNKUIKMHLLQNPJMMGNJNLHNKHOIMLNKEJFHMOEIOKPLLIMKJISQRQNQFIMJJOLKIHFHMNNPKTINQOFNHIKLPJIOKGMLOGNHMNKMKLPMRNMQJOLMLQGKQ
    OKJRVNOKMQNOPNNNKIJMIKKMMKHLTPDPPVJOHKQKNMHNMNGRKJKRINORNHKMMNHJQKMQLHMPMOSKRPPDSIEOJOOKPPHKOMMHKLKNCRNKNNHQKJKTKMHLGTLIOPOINGMNMMPPPMKMLJNN
    LLNGKOJJOJKPQIKLNMSNLKRLLJKVMDHGMOGLLNNKPIMKMLHFJJFLHJKFMCJRPJKLIOOPLMLNLKNLOPJOIPONNLLGIPMJKOLORRNQOJPKLQKHIOKRKLLJNKLSKROGKJJNMNTTNPGJIMMJ
    PKROLFKJIJPKIMLIJGJIPFGKGMQOPOMPOSQOKILSCFKRQKIHKKKOOIPMIQQUSRNOLMMOKOKQNTIIOMHMNIRMPLLHNTPLVDPLILQKOKIMOPMOIMPKMPNNIPOHJKIMOQKHKKJMITNOQKLH
    LKLPKLIJNKIJLPOOPNPOOGMINJOKPLHQCMOKGHLLRLQFIKILMIFKIHIJOKLMIQIMOIIEGLMNLINIOPKJKPFOOJKQJGMJGKHKHOKKIPHKSLQOMLJJLJQNJIJENFKNIRHLPIHHKOKKMEMI
    IOJQPFDNNPFMKNKNNNGMNKJMQIHJPMNGEGJOHKPILMKFGNEKLMRJGMKKSGMKKGJGONQMHKFJIIMHNIMGKPGJQMGIGOGHHRKIIJINFJFRIGRQPKNLMJIQHOJMMTNKNJNQHQOHSQPPRMMK
    GOLLJQFHTGOSPLFQLJEGLTGJNQHKSLSNNHPNHGKLJRMKMMNMJNLKJQILROLMKJOLKHIRSLQKQKJNUOQKMMPLOLNNLIKTJKGOMTJMKRPIMQPFIIIKOGOMPKFQOPMONGRMOCMNHILPTQLK
    LKGJMNQKMQOPKOPFUKLHRHCKQLNOMNOUKPQLLOLLSJJIMVKMOKKHQSMJNLJULPLKKUEMKNHOLILTKJHMKMGONFGLJMPHNKGOKJNOLKJIAGMKIMTIQKMLIJAHGHPHJOJAQMGJILOLFLFM
    NLOIPMIKPLNLGINEDHKKGNQKFQIQEGJKJMLOGMJJQLPKNJMLPGKGNKEJIKKKFRKIHKNJMHNPLKMOKFLKDLPGJJKMGORKGNHFJLKNELPJKHLOOLHIICJPELJGKLQJQJMHOPNJPLKKJKMJ
    KMEJQQGERJMJMHJOIKLLMRNLPHJKOLJMHMNTLKKJLHQKHHJRIRILKKNOFPENMGPIHLINMNJLEJIJISPKLLKKGJJKMHDIJKONIKICJGEMLMNKLKIJGJHQPNKJIKMKSDLHODNGNOOGMGKG
    EPMPMJLKFFLJGJDMOQMFJKIRRMHLNPIOFQLMHKJFPJIIPJNPIRKRLLMHNIOHHOPLJDJPKKPNFELKNSKLNHANJHQKHHDHJIHQNNJIMLVQJOEILMKKBIOMJLHOGHMGHNIQHLQLIHLKMTNL
    QGGGJONLLRMHJFJSPNPHJJGLGKUPLFJKQNOHKMLFDLEJMIHOLIIHJCFHNNINMNRJFJIKDJLHNJIGIQLQKGBMOQLGIFIRGGLJNNMGIINMRHCHOONFGJNNGGJMHVJIJPIGKLNOOJLKIIGL
    FJQONKHQIMKMJMEPKRJMONNNKIEGJGJKMIDHJLNHEJGIJKJJJIPMGHIQRJIGKIKKNMMFMJINGJGHILKMOJKLJIKSIPLMJPLEKJLSHLKEKKIPLGTQOQNNMIMMTLGNKISPLNMIKOLQJOII
    NKNMPQQFGMLIQGOFSJNHIFLHIFOJOFQJELPHLOOIIPJINOOIINKMKMIGJJMJKRJJIJKNIJLHOCNFFOINEHOKIJHMKMNHEMLOHIGLMIIJIKKMLLLKELGOGLPIMJRHTHHMOSNLPILQKMKJ
    KNLHJHGJKLFVHGDKCSQGLMNJLRTIMSNGHRKGPLQLMLIJMHESHMDGNKPIJJJHNMGOFIIOGSJKMJBSUSLGJIOKPOOHGKJDJMLLKCHFKQRJJFPHTOFGJMJONJIKMJJGGRNGKLLOQEHGMJSM
    ONKKKMJLGJGPOEMILKOHIMLLJPPNJOLNQQIEHLJKNJIIJGLNKOIMJIKHIMOJJNJLIPCPJLLLLQONMJQRLMMHKSELGSEQKMJMOLPPPSKOFLILJNJSRFHLMNOPOPLHNIMFPFKLPONMGDON
    LNVMHOMHHSNJKKIBDNGKGJHIKLOMJMKHHNKMQBNPVNJNGLJLNROKFKLHFQOJHJNMHLLRJHHHJPPKFLHPLFLJOGLELPIPNMHQKJNIQNQMMLIKPMHJILJKQLKOMNGPJNLQNJQHLRNOGRLH
    MIJPOLNMQMLHUKPSHLIJEIPUOKNMPKJKJHOKOMNNMPPLKNIENUNILPHRMOHLMMINJMKMJLNNNKNDNJRKRLNOKPOONKOMFMLLQMJLLHNMMKRJQLMMKSKKIKILPMLLQQELKJKPKOOMQLMM
    RJJRKFGNDJMMILLHRPHMMJNILUKNKKKQHOINLQNSNROLMNLLLKJNMGPJMPTFNMMKONSJMNKLLNUONHJJHHLKKLJQKKMNLMOHJNLKNRJLMOHKJHMKNSJKTRMKNKPJINHLMKPKJJHKLHMJ
    IGLQNLJQFPKNKNKUIIPLOIMQLPINILMPKJJNGPMRLRJKHOJCKMNCJQLMHKOOFOMFLJILNKLMNOMLKOKMKKLKILRHOOLKKMQPNMJGJKKOLMNJPNROIIJMJQMLJOJEOIRQMPIJOLQKKQML
    QIONKJJQQRLGJLKOQHRRJNIHMRLLMLKKRMLNSPKDMJNKSJMKFPMOMJHRKMLMJKLNMNNHMQOJKJIPPRNKLJPMNLOOMRNNJDVLJLJNLOQRLLMNHILISNKIKOJQKPRHJKHOMKOJKJEMNNKJ
    QNPHLOIPOFVMHKLLQRKMGGOLNLPNMMKUKQHLMKOMMNLMKILLOOMNMTMGNNFRHKKOMFMHJFNNKLNKKNONNMOMNKNMORLNLLKRHOGMOMLOMILSSNHGBLNIUPKJMOLMHLKFIOIKOOLMAGMN
    HHOVIFLJPLMIMKIPHMNQGKOJPKLNENLLRMGIFHLNGGNOEKNNMJOIMHHJGPEDJFORLFFMLJNKNOGDHLOMKJNLGINRFOMNNLEILNMRJOKILOPKOCBMMQLPRNKBELFPKJKKMGMOOGKJSLKH
    GJIKGNKHLOKJQKLHNILKKKGKIFJKJNJOIRIKNIIKJLTOLPMMMGSLKQLQNMGFHKLIJSJRINGNNHIMHLLKIMILJGMNLNLOSOOEPMBSIJKNELMLMOJNJIQKKNJNMLFMNPGKMMRGHLIPQGIJ
    MPIKHPRMNHINQMPNEFIOMKKMNNSKJPLJKOFLLJISLGEKNPHHNLJKIPJKHMOOFQNMDMKMMLNHMPHLMUIQMNJHLQFKMIKPLMJIIPBHLESMIILLHNJLHFINLGRGMKNKFNKMHJIJNJFLGKJO
    FSRLLOMINKNKJILLOMLENLLPMKISLNHJIPOTJILIKNIJLHPPKHKKKKMKKHARJMTGSPKHHROLIHHRHKNLQQMLUTKPOMJIQNPLIGDHFNNLHIPRNMJHMMHIMLPTMKJPKJGFMMKLHIINMLOG
    LINROIHGPLHNIPTOKKLOHEOPLKGKLLPJMHLMIIMKHNIOKIJLFNNHEIJIIPLLEMJKISPLNNQKJJMMPMMOMMILNJJFSCGMMKHNOKKOIPIFHIMFKOIJINHPPHMOQNJKIILLNEPUMDKPMNFM
    NMINGNJIHJJLJOGNSJVKOMKOLJKKLANQKODKOFEHMRIKIKLINPLLLOPHINJGNQQNTLNLIQMIOQGOKKREONIKJLOGMMNRKNNHIMNMGNKLMLMLSJAFMPIHMQNKRIKMLIOMPJLOOOLKILIJ
    JPLIPLFKJNKPKHNOKNHFPOIFNHLFFGKIOKMHIMKGONHJMOHORLOOIHCFKNRLNLMJJGHEMMDMNJGJMSGJGLLOKMLJHJJKKHMKLJGJKSCNCMLHKINOJQKKFNMMMGILNMIKHJPKNIQEEKEN
    MOSHILJJQLHIGNDGNMHKOFIHJMMIHIJKPKJILOTJRHIIJOORMMNHHIJKNMMEMOFLLLOOGVGLIJMHKHPLOIFKLJIIJGJPJOMOQLLMKFJQKLHELKKKJLLIOFSMOIKPCGONRMOHKLIBOGFC
    JKMQKKNFPGJLKHKOMMMPIMLKNLEFOGJOLMNHKMKJIIHIJORIQOFCLGJJMIHMJLJJCMRMVJJKIPIHLJHOMRKKKKGOGONLGGJJFIKKSINNLLHEKOFNHSKJEGEKCLMIOIMNRIHSIJIIGIIH
    GRJRLRRLIKGPFRLLKLINHKMJJMOMKJHMOLINFLHRPTKOQJJIMPKJKMLIFLKKKFMLMQRJKKJIFDLIOIIMQHJJGFHHNMKPRLJMPKKFIOMSKIOPIIIHNHOJNQHMFQNQOMJKKKFGLLNKNRHM
    JKQLKLHKNEGNNAIHNPJMQGIMIOHLNKIKJJPJFTKNKIOKOJJGDIOMNIJHEIHJIPMQKOVMKKHFHLSMJKGJHINEGJNHILNNJOSKMKMQKMNMLPCLPJGMLMJJLQNKHIHLMMMLLQDEJNJMJGAJ
    PKMKJMKSRNOJJNKLPOHJIKEIPMIKDKOUNLNGIRPRHONRKNLKONGKKKNJJMEJGJJRNGKPNSPKRFJDOKTIMKJRLTPJHFELLILDPLPMNFLMLIIRLFHMIGLKQJKNLOJLKOPJKNKNNMJNOOOH
    MJPMJQNIFIPJMHIQMIRHGJMPOOLORMKSRPOKNNIHLIIGJGFSKNHJJQMPMHFRSIGHKKLKKIJPIMHJIQOIQHNLJQNIKKQKLEJPLHLIKHMOPMJJINNNJOIIOONSMTQLNKJJJQIPMKNIHOHF
    DJOOQPJKMMSNGGMIILQCJMNEPJNGMIIMJLFMNNONEHMIKLGIMMKLHLLJOOQFLMKNLJMLNFLIKQLHMHJKMKKMKKOKMLKKJGHJJJKNKLNKMPOLJMLKQHKENNLKNGNHMOKOLIKRIJMJIGMP
    OOMNKMKLQONLLICILPNOMLNMJENGKHOMMKNIHILONDPLHLLNBLLPIGLMEJQLFJNNIIJNOIJIMKHCLNRKMJFPNJLQEHVROJLGRNLNKJJNOJNINPKTOIJTNIBKKGIEFKIGFMRJINPLJHHK
    GNPIKMGGMLMKIPMLNKMNMOOPJNPNKSTJHJFKEKMLJJMGCIKLGHKFIJNLGHHNHNMPNKJNIGPQVLHKGTSLKTLIHIEIILGQJHIOKEIFJQQIOJNQHOJILKJPNNNOOGMNIIMLGQPGHINIEKMK
    GDNHHOJIOMKHNNRMKPIOFQKFNLMMNJIJOMSJTIKJKEIGJJPRFLNNFRONILIIMGLIIOATLLPQCGHONLPJMCHEOKGLGJHKLMIPQOHMMLPPLLQQLONNMSFJJPFDPMIHENNLOKFIJGLRGIML
    NMKLPMNKLOINPJHGJOHQMOFKLNNKSJOOOPKNNKOHKIKGHJLKLKLJFLMMHRROOHPJIKKKIOKIMPIMIPHGMGQPRNQHLTJLMSKRJNFRPKHAHEIPLNINIJLHKPIMKTFJQIFQMNNLKJIHMHJG
    NMKPIHJIOIHFMJJLJKNOLHIMLGKRJJLNJOMRQJIOLHQKHMHNPLJQMNLLJMMKPLMJMDLHMMNEKRKMMLJLOKPCNMRKOMHMKFNISPJILGIRRHKNQLILJMJNOKOKJNDMLJNMGEPPMIMILJJO
    JSLHOQSONNJGJEIJFMOOMLNPILJLKKKFEQIPNPMKMFINLOLKKHKKDJJMOLJQOINNMONCGHSAGLJGOKPFQKNIJLJMKKHMIIPRIMPMPIQFMOMLKNNIQMPHIJMKPMFNMNLLQOJKPJMGJLRO
    KINGJMNHEKQNJLQOLIMMIHPNHMKMFKMLOMJNKQMKJJMMLIMMKOJKJKLOJEONGIGQEOPMJKPLKQOMIPMPLOMJQOKLJOPJMMMKLMILJFOIKIHQKIKIJKNOPKNSLLMLFGMPLFFMMMMKHHMM
    OIJHJLIJJMEIOOGJQLMHPQQLEMLQJMFJPNLJMMLLLQNMNNHOPPSOGHMLOLOKLIKKILMOHNFGLJHKJQOEHHHJOJOJLPJFMLKLJLLGQIKOOGNIJKIRNJLKPPPNJLINMGJNKLDLNNFLJOIK
    IHQQJKIMKIMLKMIOKUJKRELJJGNJMLQPLEOKPJGJMKHHOMMSPNEFNMKJJFNKDMNPKLKPMLOMMLOLJHPJEJNJGMMHNKCGNJEKJPONMLLQOILLFFPLGMJJHJJQINNPLQHKJLQLOKPNHJKL
    IGNJMHNOMHFPQMKIKHSJOOKEJQIFGEJPLLRJNLLNMJLJKQKHNRFHLGMMMJLSQKLNKIGFPLNFODIIIMJNMMOLLIIONMOILOMMNNOERQIIHHGIKMPKNJGHHMMGMLJIHHPMODOPIMNLLKRG
    IKKNNMJJLJKIQMOKMMNOKNJIJFLKGJDJOKHILONFKITLMJJHIJKGJEMHNMSFKHJLPAINKHMLHHMKGOMELKNOKMJGHQNNGMPNKNKMQMEKKLOJGGHLINHKPPMQJQOHPMHGGIQHKOIMLLJN
    GGLNKPKOGNKHNJMLQLHKPJNBJSJLMKKHMIFOLMJNLGPMGPKONMONMGJLLNPRVJLMJGOMJNLJMNJIJLPKMPNMNPPQQOMNLGLMPRJJHPIIQEHIHKFMDSKNMJRLKOHNNJJLHEJFONPLILEN
    PJIMMMLRKGIJJLKNKKCRHJLOKKJEJMJIMOQIDLMNOKPHJMJOOLLHMJNILNLJKHKHKQTLCLMUHGMJFUAJPQKJMGEMKFGPARMPNGPJBJOQNOOTLKJROGILUHMTVGKLQJKINOJKNGJJPAQN
    JSQKOMQUJVMLVOQJHNKLIQININLHLAIIHLQDHGKQQTJJLHGGQEKDOIOKGMMGNHIMTGHLOOKPNPMLJLSKKMPKJNGNMMOIIJJFLKILJQOKPKRPORIKFLNSJLLOQPIQKJMMNKIUJLJJEOLJ
    NQFQQLLMFRPLMNJJMKJKMGLIIQGKNNKNPMNOKSQPIMOIINIJILKIJULQLNNTKLHILNQLNKKEKMKGLQKHNKNMOGOHMOPKMLNONLIPJFKHLMNTMMJIKMLMISJMIPPNKLJJLLNPJJPRHILN
    QKKGHPQKKNMFLIDMPKMONHLKMMLNMRGLRPJRIFKGLNNONMMJPMOKMMJLJHMPJPPIMIPKPKMNNDJKFRQKEIOPIGLFLNQIKFKOOKKPNNMOIJHKMMPJMOJSPJKMIOKKMGGOIOQJJLFOQNHL
    NHMJJJKKLIJHSQKRJOOILJLNIUROKKIKOKMLRMNMKIJILHTKLKSIJNHPLNKHHMHRMTMKJIKHPRIJDKJJKPKIJJMPNQLOKEOLONPJTOKMGFGIHOHJJLILLOHIJMMGRJGOLQPMNLONVEPL
    LOMKMOJEIIMMMKOIMMVJJFMIIONVQPHSQINJMNLSCCLPFKOKGMKLQLNMIJRLFTLHVNIPLLRMHMNHFIRHIPKIOIHNIAGLMLIOTHLIUQMJKLJKVLGSMQOKFLKNLRRLJEMHLOKMLHVIJIPP
    OMPKGMGOLJJUILKCQFFJMNJPGLIMOFJSLOMLMINQIKPLGIMGKNUPKLMRNEKLJMQNJLRKMJKKKKSNITRMJMCPQKGONQMMLMMHOPPIRIOPPIIFKFMMOHPNKKLMKKCIJILKJJJMRLQKLNFF
    QLOIHCEIHNLIQMSNOPGLOOOSJQMMIKJNRLLLMQEKSHKNKNJQHOLOSJLQQMTKLPPGRINMLGKHLNONIGHLMMKPNMPLHMQINIKOQNPLIPLMILNPLMLGHPLLMNFLRQGPIVNKKLEOTROJHOPI
    KJPKLKOESJGGLJLQMMISIOJPMNRLOHGMKIPMQJPHJIQLMJPNOJMLGQJPLNEUOEMLJJVIJKJMOINKLJJDQVORHPJIJIEMHFMTMJOPKKQNJMMMPOPMGNILPKILLILQJPNKLGMLFIFNOLPN
    OLQIPLHKNIJNHSMMSIMIKNKHIHOLMPNMJOKMJMHHOJLLMKDIMEKJQNOHKKLLQPMOTJIONOJNLNJLPIKTQKRMOINKGKKMOMNBMNMLGIKMKKPMIFQMKMOOKIPOLRMJGCNILJGAKGMFFKOK
    KQNRJQNMOJLNSNLMNJHKRHLCQSMMOJHKRPJOLNNKNJKOMOMJGELLRFOPHFNUTPSNIJNFEMJNOLMKMIKGOLRJRKPHKMNIIBJIOGMPKQLGMJNJLJMPNMLNPIPNOOKMLMOIOLMSJJSMLFGL
    HFJGHJNNGROMQLIJNJLKOLJPALIMMLPPOPOFMNMSFJOOJLMQFSHNMOIQPHPQEJNMQEJLNQQKRONPUFFMFMQMFKMFMKQKIPKKGOJKNJHMSRKMJIMNJKOLJMOLRJMHNLLNKJLHKOJGMPMK
    KRGLMQRKIJRKGLPLHPILLKJFGMNNPNLMOKIIKONKJGOSHQMILLNMONNKKNJLPNNKFJMKFNNLMLNKLIJMLJKSKSKHONMLLIKORPONQNNKJOPJENJLNIJKOPLNLPNMMRMFNQNPNMPHPNNL
    RPEJMNGOLMMMLJKKMRMFPHJKIPLOJLNLMLKHPJKOLPOLKKILIHRRQQHRLMNPOLJPJHMJQJGKMLMMKNNKLLOMNNQFOOKKLCQFMJUHPMEMHNPLIHJQLKHRONMDLOGODQKMPLUPPNOJJJPR
    HMJTNPKNIKOOMHLNPLJNJPNHJHFGILLLPMNKJKKOHLJLJKLRNHIMGISNOFRIOISMLKLPJKMJJIMOOMGVJJKEKHFGKMIGGOEOOSTMKOHQGNEHPPICHNNELINOEOCIMPJROLQPNKOKHHLJ
    ONSIIMLJNMGRMMTMNCKOJQFPGLNMLJIFHLDILPKLMNELNMJVFJGGLHOKMPKMLLLPNKJHSGHORCOQFOEOGQIOLMDOIIRJIJISKLGLKRIOOILPJGKONLSHPLRIIPGIQLCNKJJHNIQGNKHM
    RJNJJNMINNHHMIIOSPPLFRNKEKIJKHONJILMQOHLGLIJLNOIISIMPFFPLLJJOMMINHFIGNNSQMHNKIFGLHLJMGLJOORNNONORMLNOMNVOIDPLJQNJMNKPOIHNNNLMPNJLPNHLOOLLOJQ
    MJJHOKNFSKRLMIJHJKLILPJNPLLKKNKLOOKMLFPHLNRDLPRLRJPLKKTOKMRLNNDGUKNMNNPLIMLMGOOFHJIPRJNKINOHMJNIPNNMBQJLSPQPNPQNPOMJPMJHLJQMKJIHKNKMJFNJMOLI
    MMLEKPOPLHIQQJMPPEGHOQGRMPIMIGMPJLNLQLLMNQHOPENJULNFSKNJILMSKMGJMQIMCKHHLNILOPJKLJJOILENINMOOGFJGRLKNNDISNHMJPLKOFNJIQNGNJPOMKLKRLKINNFKINNK
    PPEPPOIKPOMHMNPHIOKNGKKONLIEHLRGKGKOKPSGSMKKGOLONPNNLMJLHNKNVJQNLLIMOVGJLKJNRLJGUUOPMKIPFILMHHRMENNNHLNHGNQPLLLOMIPSMJMLQPJHQINJKIIPLKOLKLNN
    HLQLIPQNLMMMHOJHSHPLLNFJLNMHINQQSTKKKMMMQMSKKMGQOJMJHRINJRNTQQLJNMGKKINTKKPAKLKGNMIKFLRLLPHIMPSGKQMPNIMDQKPGKQMKPOJMLLIJGHKJGHIMNPSMEPNLRFIL
    NQKMKTTSQKMNHFVHHIKLHKMPMIINIMJPNHKKOMINMGKKNNHJMMJLJMJOJLMMJNKLLJPLJNNMHQMIGLOKLILNLIKHONNNIJKNNKPMMMROSLQRQHJJLOJPJTTMILMKHNTSKMKNGNNPTSMN
    GKJKTOMHPMGKIPMLRGLKRQLNRVSOOLKQJFRGRKMONIOKNMKPILMIIHNNLRQEJOKKPOHPIMMNOJOOQGUNOMMKPHKMOIMLQFNMONNIJOKGJRMODIRJFLRNQVHQQNMILHKLOMQRMIHGDGKK
    LPMSOMJPHJOIQJTONDRJUMELLLMHOMOEPNSKQPGLMMHKRIKNKMUQLILKJFNDPMHNSJJPPJRGGMKDHEKRRHPJRMJIOKJMJHHPLLOQLJPHKORJSFNJLJNOKMGMCFOMHMMOHMLKOJLNLOIO
    JLJPPEOKPQPDPKGHGNMFNTRGONLQMKMMHRLFJFHKJMEHMEILQLNJJLEKGERMPLHNFMRLPLNKKJVIHNMKMMLQMNKMNIMIHONGMIQJMOQCLMIJOHHJNOPLMLKNKOLMOHRNLHNONHMFNIIP
    NQKLSINOFLLNKINKNKNORJIRNKNKKNROOLMILIJQNIFSRNQTNMMJGOOJHLHJGKIGFQKRPGIOQNKQOKPEMKGLNKLFPOOLOKLIHOQIRKHNPLNNPHOKSNMNRMGNLPGPIJMMJQLLGQJNJQMJ
    NFIDMNFILOJMJJHKILLJRLLNJLHMKNNQINNSOJJIJMNHSHMGNNSLGOJNPJMQRNPNPMPLIKMPJHLQLKJKOJOIHMLPNOOKRLMJLINMMHTLRNKNOMOIIMLNPHLKMPJNSEHCEKLPMHIMLKMH
    LKNJOQLGLKHINFRKNOGPNHHORMMPJLPPRNNMTITGKNJNILLNQQGMOKKJRPMMNNNSLGRLCNEHQVKHHOIQJKJPKMMIITMNKLPMPEHKMGNIUHJLNFMKLORGQKLQGPRKKLLNNHMQJMOKLOIL
    OOPQIOLNLOPJMJGLQOKJNLMLJMMKMGLHIEIMONJLMOLQNLPJLKRQQHMKNLFIMQNTPPFHOLMMHMRMHNJPPNLIKNNMRJMILILLRMEMKGGJJQIOSNKGNHNIKQRQSNKNKTPLTRLQEMFKONLQ
    BMMMLLNKMKNNRQJPNPOOROOGONHMLMJOKNNKKMGIPPTLTHQLHNJLMLKNNPRHKJMSFOMKNTPERQNNKPNIHRSOPKJHPJLLNKLIHNPIHPKUHJJLKMOGQMONLJLRMIKGLPPMPKIMFMMRMMKL
    MPONMMONRNJQLPKFKJJLOIMNOPHKMKTHRLIIPJNJOFPLHGNQUJPPONNMKMMMKKPNJQNNRNNVHJDNPPNHNOHGIKJMKQLMJHJGLPHNGGQMPNLLMNNLNMMUMJPHLNKOINGLPPKKMPNOLRNP
    JPKKLQKHLNIKLANLONOLQNKHJNLMMGLPHRPKOIOKONNJQMPPMTNHIKJKPMBQRHEIJIOHHOSMLKJLLLPKMLLQOPOIJMLHJNIIJLRPEHJQJKQNMNLGOPKQGJNJJMQOINLIHJPOPPONNMOE
    OQITQLGOJESPNKOKLLMLSIKQLLTKLLNJUILKLSLNNSNVMMSHTFGJGIOLUKMHQJJIHLLQSLLLNKQMIOMFHMIJEOMTGMJNPNSNIMNGMQLKHMKPGKNLOJQMUKMRRFMMIRLMLMPOUHMMOSKH
    MQLMIROPILOJNQOJMINLEFRKNLORNKILNQJMNJQOPNONLJNIKNKKIRPPRIPLMPLELPQNLSLMMNJNLLLLJJSKJLLNNOHKINLJNSINKLMINNNPUHQEMGLKQHOFQOILMKOLRIKPGNILSKGI
    KKJMIOQILHLGQQIMJPMOQLIKHOMLPNMNLSLIEMINPNLROMOMLGNQKMPMNIRGILJOLLLMOHLLQPFIIMPHJIHTOONQQLNOPHSOSMLJIGOCJNFAQKGHGKNLJJISLHJKMNIJNINULQRHPQDO
    QKIPPFKMDQKJJFHKKMPLIPIHNSLLOKLSAQNLORLPLILIGGQOPLPSNFRHLMNMOOIHNHMRNFNMLOOLKRONGORTLMRKLONNRMKMOPQPEJFPKHPKJPRIPOKKIGQILNTSDSJJMPNOPNQKLMEK
    JLQMMFMPHIDIIJIGFIOQNHIJGILLNQNSMNMLQPLMMLIPDLQRGOJFPJKHIJQJSNQNKNLGLMPNHFPQINMQLRKNNMPMILONOFOPOPMLIMLHJLMIJLOLJNKVMQKLHKOPPHKPHKKIMKMGIGPM
    OKPNLLJMJPPUQLQKIRNINGQSJMMOMRIQKLSRKPKFLMQQMPQKMLNMJHLKGPQKKONJMPGOLGILJKGMNLIJQNQQLRNIRNNQMJGNKUNIOISHJOPMMNKPNPILMMNMLKHGLNMJNSLEPGUMLLNP
    KMLLOGKHJQMMOHQPNMOONNLQQMJJKLNMRPMQLLLRLRKPLFOMGOMLKNSNNMJMKOMOFKIMOMIMJPSHNHMFLMMGSJJJLPOLJKKMKIMFTLMMLHMOKIPMIMNNOLNNLLLMMKIKQPPRGHNRIIKJ
    PIOHHPIMGIOGJOMNLFHIOTLPPTOLOONRMJMDKGOHKNMKGLIOMHOMKLJISHIPJHKGLNMINGKJNKKOLHLNLMJPIOQMSQOLMGKMMPOMOPOHIIPJQLMONMLLDNNMMGKLUODMRIJMOLMNLLFM
    IIJOILPMIPMTGMNKINLLPKOMNIOKKOKLMNQNPNLGNONKOIKHLRKMKNMKKSOKIJJPRHGMQHLPEKMGOMHKONQNOIOLNMPMLIKPRMJKKNPSQIKKGKGLOJQJJHQKNLPOMLPKNKILKNOKLJSH
    LJIMKNIKDLRELNNLKNIKLRMNNHRNIDDHRNJOMNKILTNOONPNOQFJKINONMVIJMQKOQPVINNLLISHKPPKKKPNOIPPIPGIHKOOPOPNMONNMOLJLOMIMOOKJHMNPNPPQMPOMUQROEPIJSKK
    OSLNKOKOPRIQIPIPOLLQHOKMOQRNOQEBQNLRINIOPFONLUQOKJNJJNLGJKLKOHJTIMMMNMIKOKONKMLLQHNJNLIMHJSMLIPMKMIMUMRIQLOQJHMHJRQCIIMMNRIPJJKJINLEOGMQKNGE
    OKGPNFINJOPJNPFONHNJNGINEILMPEINMNKLKQKFMEMLNLMKNHOJDNGONQILPLPKKNOMHMOGKNKROHJGHOHQNKMJGRLMNEKHKIKPGFILKPKIHOGPIEDCNJOKTGLLKDUKIFPRLKKPQPHG
    JHMKRPJHFUGNCMMFHIDHHKLIKMIDEKOKJGDFHIQGRHIJGSLOMHHLFTIKMLILIFILPGGJMPPQNEQQHPMNKMIRPKQRSJFSQVOKHRKLNQIKGLANJFKKFKEMJUKLJQIROJQPMMGMMPHMRLMI
    GNPKHJMJJNJKTIMHIFLQKNPIQNPLVQLHTPJJOFPKOMPPKPHRPGLKMTQMMRRKFKRLHNGNKMJVKILHNJHDMLJLKHPIMLHNSTINKNJKKHPVMSPKKJOLQJJGJLMRPHKQQRHPOPOSNTOLQBOO
    PQRKOKNIMTPNNHIOMMOGLQNPGLHKNKNONONILOFGLJLPPNKIMKJDMQKNMKMFLSLKPELIPLKQLFLLFKKOGKHCKMFIHIKPMNOIIKGJPLKFNGRIHJNJGNNMGNIHLORKPJOMKQBMLOLMMGHE
    KNLJKIJINMCHJLKOGLFPQIPIKKLMKLLIFMGNLHFGNSRMOESNLPFIJHKMNHNPPQMJHHMHOIKNNGGKHPMHGLPILLKQJMENUJPLJLCJLRMNMGIKKKILPHIRITLKMGKGLCNILOVIKJNLMMIK
    GIFLOFKIROIHFNOHILPJLOMNJOKTRMKDPKKPKJMMMJLRJPHGLPKHJEOGJKHHONPOQJHNJKKJOIJDHNMJLNKENEMKJKKIPJFKLRNPJNMHMNTJLGHLHNIELGJNLSISJJIKNSNKMLNBMNMK
    GKKLGQLLFJMLLJJGEOOJLCLNMIGMHKKIGOOHKGDOPIQDJKHOOKJLPMRMMMKJIKKJFQMRJDLJMNIFMIOHKIJIIKDGNMNPROGLPLMHIMOPKOKOKILIMKJJHIONKKLMMDGIHMPHHINIGCLP
    OJOMNFJGKMJFMKMNMPLNLKLQJOFMMHSDLKKJLKGOJNMGFILMJHPUMFGGEGOJMSIGHOPKJJLDIIHJMOOKNEKDKHLQIMOJNGINPMPQIKJIHJLIHGKHDNMHELNMOQHLMHLHJJGIOINMPHFI
    HGGMGLMHIKIPVHJKHJIHSLLFJKMIFLSINLKGHLFNJJNOLJKLOKJHPKOMGIRMGQJNNDONNQKMIPIMGQMKKMHQEGJDMQBPCJESQIOPLJLGKKOLQJSJLOLPKGMMHENGQKLKFJPOPOGPMLLL
    QRHJNMOKLNKMJLJIKLGFLIPKKNMNMKJFLNKNIJNNONJLHONJNOFGGOPNLNJKNJIHNMIPFJQOJONIRANINJHIQPJRIKLNSJMKNHFBEKLKLJKOBMLNJPNNOJNGHQMEJRGNPQHIPQJHQINN
    NLGUKNHIJBVFLKJLNLCMLKCICLCHLIMMILNGEMNQNGQQKMIFGHKHGFJLPJNAJHKQNIFJLMGHNBKIOJQKFJPKHMIFJNMKILJLSKNQOKDJMMKHNCKFMOJTOIMNLMGPPINPSOHLINFIRNIK
    NTLOJJNPJFOHKKIHKJLNJMNHHNILEONNPLGOGJKNHRKMMQLPNODKLLJFMKMMFJNLRLMHMFLGOECMLLPEKIJNKJHKQSJHJKJOHPMJLLNDJJLJKLNEEKLMJELHIKPFEKFMDGIKOGDNOKBG
    PKOOGPJJMNKGKGLNLIPMOGKLLJMOFOLQLHONSIKHINLJPJJNMLIJGNONJQPMLJQNLNREKKNINLJIMJKKKJLHROONLNNNMOFMQIOHRKMHROPOOOOOOIKKSKMOGGLMJMGMKKMMHKOQMPOQ
    OKKNNPTDNLMVHOOKLPJSJKMMMNLHMINOJJMNNLGJJJPKPLLMLRMJNKNLNKJLLMPOKJNNJLJMJPKJRTMKLTKNNSRJLLHKJOPKHOJNMLFNJLKPEOMINLNRNGNQIRIKJPNJLMNHPIKNEMRL
    KJKKMKMLKPPJKINIMLOOMPLOKJJSILMMGJDOLIIKILRLKQLKJLMQKJKMMNPHMMMPMHLMELSMNKIGIOHISTOMNPMMSNIKNPOLNOIMJLKLMNMULNMTLJKPVPQIKHMPMJHRHFPNCOKJNNNM
    NLLHOILDINJMGPNHLPKLKLEIJLJOUOQOPMLRKSJOOROGMRNKNUQRFHLJMHMLLMKIJJPGJKMRKMHMLJIHMLKLPIJMQOOLKHLIQGJINKMONRKKNTOMNFQOQMHJJPONNKNLLLKMLOHHRLPQ
    SOIJNSROLKMRJPMRGQHMMQPLNOQLNKPJLRIJOQKFHIONHROKLGLNILHQKKLMOPNLKOKLMQOKKOJUMMMJRNLKHKMMINSNRKKJOMLPNJNLNMKKKMRLPNLQGHJRSKMMHHGKLFOFHHPMNMQK
    MLPHKJLFSMQINMNSJJLLFLQNINGKKQNJQFJMJKQPHIKMDQPNQNKHJHLGSHMLOKPLQGKQJLPLFJDLOKPKJKMJPNJLNOOVJRKHLOMJFPJIOJKOKJKOHMUIKMENMLLJIPKJMKNDMOLOGJKQ
    IMKKLPPOPNJRJMMHGNHPLFPLPNIJNIAJRKELRHKMLOHJKLGLMIGKKHNMKMMEONLKMIMKQLKLPGJJESPOFIKKRNOKIHKILKLOIRMOMKKNHIOIRIQMHFJFOGKDLOKLHIKNKJLMKKPRHSJK
    KOTELPTHFNOQJIHMMKKKLNJMQMMPLOLEVGJKFHOKLMOPMNJQJKSIJIIUIIPPSHLNRONSGGKHKQLMKJEHHMHPJJLKAJKLPJJKMMLKMRKEIOTHGPIKJHKLJJLKJJQILPILKLLMELPILJJN
    IMHMHNJSOHNLQIGLILMNFKSHIKMNOJUNNNOMGLGIPJLLMLJLHKMFMDPFPGQLJJMRNOMIOOSMKKGMLMJPDQSKSMKLOOFKJRRMMLQNNLPKILJNPMIJMJNINGPHMRLLKMCQGQOINLROPHKL
    KKJVIMHNSSLOKHGKHIPIIMNLLNRLLHNNKINOIINPNJNFQMINJLNKIGINHILJFJKLPIMOJKHIKQOGHKLKGPKSJNGMKOHRDKIIRLHHLOIBTJKMQMOMMMQMKJNKMNMNPKPJHHKJNNJKQLLJ
    EFKHJOQLNNHKDMIKISLLJIJKJMMKIOKLJGEHMLRLKMMNNONLIIJMJNMKJLNMRJNKNMINNKOMIMIJIJGKQJNLMLKJMQGNPPLLSRMMKLLHJJAPNGOLNJKGQJILSMIPMFNNLQKMGHHMPSMM
    MLPFOSJKSNLRHDILJNJOIJOMILQLPNKMCKKJLKMHKPMLJMJITKMFIENIOHNOIMKIFJJLMQGPIHMMHKJMMGHKLDHOHELKHOENHFIGHMPPJLNPLFINKRFLOIQNEOGLJMLHIIMHFLHLKNGL
    NKQMOGGIFOIELERLQQJIOLEJNSJJJHGGOSNPNKKJFOTLQOPOJLLJLMFLMGMKKNJKNMLODOHFGMQPELOJQLHKKGPNHJLEKLPSFMKILJSOKILIOOELOMBPPGLIJLTKMOLHCNHJOJNQHNKM
    PIHRKJLKLJRRIJLMOKNLJIOQRMOIDMOIGUMPEMJKOSGJKHIQMHLLPOIKGNOQKJGQNIPRKNLKJJJNLEKHKKJNIKLMIMNKFJHMNMJQIKOPPKKMNMLLJMMNKNHOFKJJLGEJMSMHJPKRQOKL
    JJNHMIKKMQLHHLKHHOKHLHJNLHMLJQHMEMOJCIJQNNKJPKRHHNPHKLNMLPMCMQUMOJKNGNJILHJKNQJKLKJIOMIOHKIPHJIJHNIIOLPNGNKKALELLLLLLHIIGOMGKNOJGIHRKLIMMDJR
    JISQJJMLPOEHHMILPMPLJPONLNOOQLKINMPRPOHQKMLNAKMHHIKLGGNNFLNOMJIUOLKPIGIJJOHKGLNJPKPMJIJGOKIPRRONENJLHHGJTIHFJJKMNDHOMFEILFRJJLOMONGGKIMNIKKH
    NDLFKNGHLMMPNMNNOIOOJILOSPKGFLIONJFKHMOKHOFKSLLPMINNHRKNHOGPNNEHLLOJILJMKRHMPKJOJILHIINHJNLLPJIKOMCMJPOKNOJMIMMHEQLLKMLIHPLCLHJHPNNORMOQMHKK
    LLQMLPKJORKMLLNLFLSLIGIINNILHNOLLGNJRHITOIDLNNJPRPLNFKPKKRIJKJLFGLHOGOPKIFMOMLMKIIJINLGJGQMOEHFKGKLMIMLMHINKPHJPFPPKHNLKHFHJLNDJPQHMPLNJLLOH
    NIFIMJHMMMOMOFHQQMOPJJGJSLKIGNHOGPOPOOMGNKJJLLOOOMMKMOKKIJRRMOMJFJLLIKQLKNJOPMMNMHLHFPKPNEPKJNJFGKHLGJKGJMKKMENILHIJPKSIMNJLNJMKNNJMKMMSKNOO
    QPMKKPFLOMNGHFNNRGMKKPHBKLQGMILLKGMHIONINIIMOMKIIOMMRICOIIKJFJJDJINIDKLOFIMIHTAIOKNKQJHPGRRGIMLMINNJMMKOHLMKJLMCFPOOGLKNJIMKRKNORSIPAJNNPLDH
    LIHIHJHLRNFIMLQIJLLMPNMMPHKMMDFKLKNHGGNKKDAPGJHIOHOKIFLIMVJPNMLEKMNHMIDNOOBAIJPLCMNNJFMNLDMJJKLJJKLMKOGHFNOCMMMSLLJSBKKOPNMLKJNIPHAQQJQJOIOE
    NNMPHNNOKHGGPNNMPRKPLKKHAOKMIOJONMKKMGHKGJOIKLHOJKKKJOKOLNHIPHJLMNEGLNNKJFMOHNBNLFINJMHIQNEKFVJMLKTFMLNILOLJMJKSMNFJJJLEGKQMJNOGFLQRPKHIJJOF
    TJJLEGPKJMLJNHDNJLMMGKFLMPMKHFKOLLMJQLDLPPOJGNKNJNJEJKHHLLQMPMORKKPAJOKQRHIJMJLKKNJKOKLLOOINHIBMNOMGJPKLLLIDKNNJJIIPHRMLJLMNIQINOJILNJKLBEBN
    KNHHLKLMMOKFJSOLOLNJLKMGSJLMKJNRMMINLEMQOIFMKLOEFLKLIHGPPLKKMNPIQNGMNFJMIJLILOMNOSKPMIKANIJHKIPLFOIIOLOHFJMNKJHNIKKGKMMKIIPLQGOOJHIIKIMNDLLN
    JNOJNKGMSNIFQLHGMQFMHGHGMOKOJHIIMLKJSQEHCMFIOGLDHNKNMLJLNELMKILLLIKMQJNILHNLGPKMGJRKHGNMLKQLKNMNFHMMQPQTKGJKKFJMNIMJONHKQJRMLLMNLOPJMMTHJJLO
    LKGLOJMKKOHHQONOLNHVGMLLNIOMONMEGFLMLNOLIJOPOMLHPOHQJNHMNMPGKHKMRSMJLSULJQJGNNLHLHJLKKLLNRGQLQKMKPMDSJJPRKMKNKNMLGMHPLKKNILJOKPLNKFIIMKMQONN
    MSIMEHMMLOFSUNHMKQKJHLKQJNNNOGIPLNKPINKNJJOLMPIGKJNKEKMNJEQGMLNIIJMNMIGNMNJQRHLLKMNNLOKLIKMOHMOJNFHJNILIKNKNOJEINNOIKPHRKLCFMOOIRDLJJNNNPMPL
    ENOMLLNFKLQPPLLPHLMGJLPPMLKFQKJOIKJLNHMFOKPPLJKILJNIHHHKQIMKKKJFOOHLINILKOJLSLMPKNPLIHMMNOOHJIHCKIBQPILENKNPPKKQLLLILLKKMLIPHIHRKLMLHKMLMKNL
    JKONIMHMIKQPILOLFQQJLJONIRNKINIHHQNLLIPPLGMLKLNKPIKLQNJILIIGLPMKHLOQIHIKKNKLOMNNRDMNLMJPFMOLMHJKNHLKKFRIIKMLNNMDKIOJGJJKINFMKKHKLAMIMIMLKHIK
    ITPNGJKTJKORJFJKJNMLKMJMOLGQQGKIDMQMJKNLKIMOKHKHNNPJLKMNHLOMNKNJLJNOHJHGNRMONQJKNHIMGLJLJGNJJNIHPMMLHONKMNIJNMJMNKPKJKJKMIKJMMKPQKJRNNKKKMOK
    INQMHHJPHFNIHFJNQMKPQKMKNLMONOJFUFHLGNIIKIHIPHMCKLIIJMOIOJMNGFFQGEJENPKKJRROHGHNHGNLMKMQAJOIJNMNDLMLLILJKQIJNKSJDGJJHKJIQANKMOHNFJPJKOKMJOEN
    NHGKOKFSLMRILNQOAOLIMRSMKKKIRMHOOKLNJKLELDRHINMIPNGILEJMKQLTIQSNOKMGMJNGLOGKLFLIOOOGJQJQEJLILJNGIKQLRHLLJNVKNMHPHPTPIMRKLKEIMHMNAHFNSHNJJPLP
    MIHGPKMQILEMLKKJKQHQQHCJTKIKQIKJMIPHGIMRNSJUKOLGMLHFLNGKKMGJLMPFILEHOGHMJFLGGQKLKGGLJELENHQJETHNKCHDKJFGLLFNHKIGMHNFKJLPLDQPKPQNMOLMTKQROISF
    OPTOAVOMSNKNNLDQLGJNAIHKJMNINILIFGHONIRKMOMKFNQMMLMIINMMMGIIKLOONKMJQJMHKPPLFNMOJMNMMQHMOMKKKNIHGFNLHMJPLPPNHONNLIJNIMMKFMNNLMMQMLKOJNIMLUPK
    NBKPMQLMKLNNOKFMPNQMLKDOGOGLLNIIMNJHJJLOKOLLIMLJIMSMGQJLOGJNJNNFIRHKKKNJIKLCKLKOANMNMNFHHKJKIOJJJHKIIMINJIJMLMJPJINOOKNLQIILKKELGJKGLNGEKHJK
    LHNQHFFHIIILOPVLGILPONLMCNQKITPNRILKOPMJNOIILDHGMKGOJJOIOLFHPJPGNIHGJDIGHGIMHRFCJNIQJIMCHNTNJHTIMLKKQMHLEJDJIJOJJPQGFFPOPKDBKLLDIMKIKJMPJFJK
    NLMNSOFNJFKOKJKLQKHGMMIILOMLGJKGJPJOJILMNPOKGJHPIMGNIJFJLGKJLMKIIGNNOOKNLHMRKPLNKLFOLPPLLPJLGGHLOJNLMKFHOKLHMNPNKMMJFLFGPGBHHLJGHGKHLAKJILOL
    OLKNHQJOHVFJOMKKJSMJHGJFOJIJLIJNOHJNJIKFKPOLIQIMDLNJJJRGIINLNLLHLRINNHLKJOLHEJOJGLILMCHJKKIIPELHJNMIMMNHJKLFROJLKNINNBKHIKMIIMJGLGOKKJLGNJLE
    MJBGMIGMKLLPKOHJJDHQOQMHKKLQJILJOHLQNHLFIPMLFIJMMILPJBGJOMKKJQJJMMMJGOOJEOEKJHHGHIGKMKHPLMNJKFPNNMMONHHNMJOPPIJGLNLGHIIJJGPEKJLDMJFHHLDNHQLF
    OKJMTHOQGLJUMIIKFNOJKKMQCKQNJKKFNJGFJJFJFKHKRIAKLMLMGOONELOSOLLKLGDJNPGILNSKPKLIPLGKMNPKONNPFFNPPMBJNJKMJJHJGNJJHEHKPKGMHFJIQLONLNKKGPKJOOQM
    NUJRMKKGKGLQKOLIMNOOJJHIILOJKDPMNLFLFFLMMHEGFJILOQHKHJRIQHGNMOONMQIHLJJOIJPKLMLFOJLQNFLKJOLLHHUFHJHIEKFRLJJFLNFIIILKHJOPMINKPHOJGCNSKIRINJOK
    JJNSJUGIFMMKMKIKEJKLNPJJQJLKKLPMOIMHLMJOMORNMIKRFMEMMGMOHKJMLFKHGNOOHLHNHLFJHKLKRJLKMHKKJKMOLJDFIKIEGMKMNNGEILOKNOKIQMHHNHMIEMQNKRPKMLGJLMMN
    OOINLMNFOLKOIIKJHIMLLKNJKKJHJPIKIJOKMBEOIKJJJIQLHPKGKGOGJBLQLMLJGJJPLPNNJORQHMMMKNJMJIOLJQDEHPJRQNKLMPPEJLNFGKQMOILMEIFKOMNLKKKCNIOJGDFHRPPI
    MJUKPLLLMKKGLKGIHNQKDOLGOCFLHLMBNHDGKCDGTNKLCMKFHKFKOIIGKLKOHKEKLOLNLMQMGKQLILNQJJMLKOMKPGLHLGONGPPOJIKOOIKPJPLIJLJJJQKEJNLLKNPMHHOMQKIGIIKM
    KIKOKGLNKOMJLPLOLOKIJKLGFKJMPFOJFNHHKLKMNPGFLKQJIKHQSLRNIMPJRKNLKINLNNGJLPJMLPPLLNMJKNMHKMOELOJPIGLLPOJKMMQJJLJONMJDJPNFNMIPKLKNRJLGNJINLOLJ
    NJMMOQJJNHHMNOJNMIPIGMNIKMJMKILLFGJIIIKKNKQHGHILKMQMJLLHPHISOLLOJNILIKKIQGLKLOMKPILJOMLJLMOHQOMOKMMLLQNJLOPOGOOMHLLJPGIKJJMLMGJMKFNOOLLOLKLL
    HQKJTJLGEGMDKMNNMKOKINKQKFOMSRJPHKIRLRPNVJIRKNPLQOQOLTHNJISIQKMPNQMIJPLDFMQIHJLKHPJGHHLMPFKOLHLKORIGLNNJOLPMKLPMONJIOTOHMHOIPMQIFJLLQPOLMJFL
    NMHPFLLINGOHLEMLNPKLMLGQQLHLNILMGNHNLJMMEKPQHFGLHJOLOMLOMGKGJGJNJGJMNLKMMMMIQQOOQHLNMLHSLKLMJDILNJPMNNONFEJOQQINKNJNNJSQLOMINLOKRRINLMNSIING
    NNGLKLLLMGIMNPHNNLMGNJKOKLPIOKHHKLNPNGIGLRLOPNLIQLHHMMIMPNILLFKMPMJJMPKNKEKIKSJKOFPIMJGHKHMGIMOIPPNGLLKOOJMPLNUOOHLNFGLMELGONKIIKNOGMFJKOOLN
    LLLMONMEHLKKQJNJNHHLJGGHILJIJNMLJIOMNKJBLLKHKJNOOMMLDSMKOHQLCOLFLNGNMJLIMKLPKJDENOMQLHMOONRMNNIONLHIHEKQPIIFJLQEKCJRKIPHQOOIJMKFFKMJKJIJIMMK
    TPKULTONHIGFLJLDMGPLGMKGLKSILOQNIPONKKJKMIINILLLLRUNLGLJNLQIIGFIPONMLJEMNLONJMOLPJRJLNLKMRLPJJNMEIMOIOLNJFMPMKMQQMLKSKOIPJMHKMIJIIPNHDMNFOOJ
    LHHRIIJKKKMRLOJJEMNLIOPOPGIIOJJPJKMNGFLOQKRFNLILLPJJHKLKHJQOQOIMLJKHGGIMKMMTLHONJJJILNHPCNJNNGOFIMINKMNMPMKMSGMPLUIOLJMLLOMIJHLMMJRMOOKIJOGN
    FJIILHSKQJKLOILQJKKHJMILQKPOMSJOLGIPLQHMQQRIMLLPNGKSKPKMJRJOJMGJNMPJILNOQONKOGNMLHHRMJKMGIDNEJJJPRLKLNGKGJIJJMLANFRLKKJHNLMDLNNIMKNSMMMQIPLL
    LPLLMRJRPOKDLLKPTFINOILLMLLLNHMLGHPIQMHGNNNINLJMGJPPGLNLJNHMHLLOFOMRMLQGGJPRILKKKHCIGQMHLELHOLFKNPHLLILLJOOKNMHIGOLLJKMNFTIDJLJNNSKKKKGPMKMJ
    MMILESGLJONLQIIOSSJGLGLIOMKHSMDLKMIGJSHCOGKHPKKLNOJHQLOPJOPKJBDMKNJOJNIKKOVQNHHOMRNNPNLLILLMMJHRPKPFKLNILHKIMLJIILHJJMSKMKITHLMQMADHNDGHPHHN
    HKENHCFOFOOLONNRIJMKFNNGMIFKMJIPVLTMMQEJFHLKKEHINMHNOLNKMKAMNKHJMKIKIMHKMOJQNQQGMMKJOKNLRLNNJOMJLKJLKPHHNOLKEHOSKLNPHPGMMNMPPLKKJKCKHJKLMFLH
    OLNQLKGOJMLLHNJNQJJLOIIJLELNPFJMIOMQLJMFIIGGFRKMKPFQOMELGILPKKOIIRKIJFMOLLJIJNLJLLJNKMHKNFINIKKHLJHMKJJNKHNKFLOKHPLOJKPGCPGLHRGPLLKPQHPLMLMG
    LLKKMJILKLLRLKKKLLLNMGLJJIJPIQPMQHGMLOMLIRPOMNLOLPNQSLLJLMKOJMKIJRPQMLJIOGRHNJNJOQKILNNMMKNMHILKMLLOSGQNNNFIMNIMNQIFIIMFFKJKONIJJLLHLJJNPKII
    RFIJGMOPLGOMMHKNJNHMJPGGNHCJGIMMPNKPFKMNLIHKRGIIPOJNLGDKLJIGDJHMKMKPOKOOEPLLIJHKQGMMMNLMMLGMMPLNPNOMLGQPINIIOJQMQSPKMMHOLTMMHGMNINKMPMNKKJJK
    MNJNIGQGLLDJMJKHMMKEPGGGTHGPFJLNLNMOHONLJTOMNFJKJDIDJPTILIGQMLSNMKNMLRINOIOKMJKMNKMLGNKLIGOKONPIJKLIPNPUJQONHFKMMNKMPOKKLNKHQKNOKOSMMHKKMIMP
    EIOKQKIMFPPMPMNMJHMEKKJIJJLMNMKHNLGOLNHNNKGICKEVJKMNPQKLMLOIPJFMLOHMSFJMRJNJNQSLIEJIHMIJLMRMFQILLIKLMKMIKHLMKKKJIGLLFMONLOFGPLKJMNNKJIKOLNLS
    HFELEHMLLKLIMLOHJMNGFQJOFHPKFOKQMLIRQHMFPQLOKJRIJHDMJIFPKJLKNONIKMNFLROMJIMLKGMNJIOOPJHKOQOTNMLIOFNNLEFNGGMKIQPIJKPFPSOPKKGNKGENMPKNKQOLKHOE
    INMHEOJJOMKKKLNNIMEGQKLOIOKDKIJGLLPLLGPLKNINNMNNOSHNFLMIMMJLIGOLRDLNPKLKIJJKMKPPMJKNMLIJMHIJILOHJJKOKMDMLIGLGGPDOLOGINLLNKLDLJGIMFPHERHJHLNG
    JLOKMKJLOKLKQNNNINJJRQLPENOHLHOILMNJKNJGHMMJKKDJJKPPPKFRLKNJHOGNVNMLLJMEVLMOQOKGHKGEOIKFEEANHPKKLEMFKIIFMQMLPLVLHLKLIMEJIRBIKPIHFSLJJJNGHEJH
    HILMMMSOMHGFJCLGOOOLPMRMFHOLLOQCMLPOSJNEJFJHVJJEENHLLKLDOGFNMNFOOKHONKQMKOJJPOJLGMLJQKLKLIOGMIKNJKDIMKIKVIHMLJDLHJMNHKJGMBLNEJKDLKLLOHBLPQJN
    DRIPJIMKNLJKKNOKNJQTNLDKPNNCEKNHLJKMILIKNJLIIJNOKNKMJINIMILPJIHKIINKGQISNRLMMMMKIOJKJHKJOMFJJMGKLMKHMIQLGJKNOORJJQOGMNRLRKMLQIMPJHMKPKNIMKJJ
    JNFOJJDKGMKKJULNQKJLNHPNGRGJEKJQJOGPKJOKJHEKKGHOPQILMOTOJPMMMKSPKNKKIILJNMIMMITKLMPJKLKRQHIRNPSPJOINGIMJIMHPILMJHGMMLPLNLIOHJJMPPLKLFLKNJMLM
    GMELMNQFRILNGNJLLQKOKOMBLQHKKKCLOHKOOMJKIJKJLKNJLHKHQHDIKMNFUMRKOJNKHPPTSUGHNOHINDKLMPMGHMONMJPMIJIKEPKIPILLPIMOPNNMKHHQLMJMHILJJOMRIPJNNNPI
    OLGEJFNKNNKLKMPIHLJMJMMGPQOMNMMGREPMSOIMSKHJMLJJJLLJKLLLQRIMMOOPMNMNLOJHNPHJGLNKRKKQLMLLQKPNLQOJPLOMILPJKQMSOQQLFVKIONINLLJRLNNPOINQJOMOMENL
    KJQKOLKMKIHNMNKIQOMNJNJPNLMJKKOIONQLISSUEGLJSNPJNLMTJLNOOOOFMLNUHEKJOMLLGRNKLMSLSINMPMRILHIMMNRKKOKHNKRRPNMELLLQOQNJOLMNSROMKGHLNJRRPHINJSNL
    MLJLJRLIMIJLOPKLOQPTHNKJRKIUKJLKQKLQOMKMOOONMKJLQMJLNIPFMMLRJLLJMNRPJMLLQHKKHPPOHHGJKKRLKONMNHPJIMOLSNLJJNKLKLJIIOKMONMLOQONKOKLPIKJLJJMLNGJ
    LPNNMLFKIJMNOGNJLKJOKKMOLGJMIPMGIRPRMOKQNOLNNKJOSQQNMLOOMMONINNKQJTTNFKSJJOIMKNORSLKMRQKVJOJOLNKLMPUMQLNPLNMOMSKMMKDPJPLNMILQPLLNNPMRKNLNPHQ
    JNJLOQQIMQJILTRMTHNMONOOKTMTUMMLQPQIFINNPNLQNLKMOLLQKMPPNKKLJLONJLNNILPJJLHHISSNOMLOOOIMKNNMMOIPONKJMLKOGOKONLQOHMNPNPKQJOHKMJNRJLLLOETLLIPM
    MMRILQFLKNOLNOTFMLJJKJMLKMNJHNQKNJLRIIPJIJNPHRMNSNMJORKSNJONJLPHPOKLPHMNLMNLMKOPQOMTISPQIGKKMMONQKORKMLMKNLTIUSULRTQGUGMLRKKNPHDQLIQSLNLNOPL
    PJPJLKLLNHKKAKLLMIOHSLLIPNPDOLLMMKMHKKOJOLHIMIFJKKSKMMMDMLFNMSMKQTKSPJPMKFLLGMHJNKNKHMHQNOJMSHOLIOQMKSIMMIIJRNOGLNIQNOJKNQJLPNEQNSILOLLJLKQO
    KGKPOKGLIPHSSHLOLJNESKJKKKFKLQILLRLPRSNHKLPJMJKJPUKVOKFKPULNEFKFMHPAMQSNBSINHQDJOPJFOPLKLFLIIBQLNRNQQHJQLMOMMMHSOLSTNQQJVGOPNKKLOUJOKNMLJLKS
    PFLNNROQKLLMFEMJPJQKOTNMKKJFIRIOMLEJHFNFGKMMNUGHHJJHSGHIKIMIPJMLKLMPQOKLJOHLKMHJSNSPKJLMMFNNONHLIQHPJNJIOQKUMNLOMIMMLKNSPLMNOJOIOJOKTHKOMLON
    LFMTJHSJMPMMMKNLMNLIHNGPJERKRKOGMHKKMIOLNMMNIKMNMMOIPLKNNKROLMRMJLOMNQJEKPMJOMNMQQIKQMKKISMNRFOOPLGOOLRKMRKNQKLUREMMNPOLKKOVHPKHNMINOGSQVGON
    SMIJSLFRLMJIMKMDGLJOHOLJJMGHLOMQNQQOKOIJGMQNPMOPHLOKHMTELKNLQQIHONJLINSMSKOMJAMMJOKONJLTOLQHLVKRLMNOKLMJONNRKEGLIRLPJPOKPRMROMJNPJONMNMOGIGN
    POFIKKQKNLUFHSPITMLUMIGMLKKFHGUKNIGNSIFOMOKIKROIHIHMKNTEJPMGMJNLJJRVMSNJIHJHMIMPLSOMPMDLKJHITLKMRKOPHNNKOKLMRKFLPJTJKFGJOOJLJJOOPHNKJOPNMJKM
    PPNNJLHOLHNSHOKJIQNFHLKKRKHJMSQONLJPNINPUVLPQHPMJQNQNLKLKJOMNCMKKLOJHVOJONNMLOGFOJQHONOLNLMQLKLLPNHKRIJKLKKIONKFSGNOSOKOIMJKMKFQSILMOSTHOLQL
    GLRMJNJJJKGSQOKUOJPKJIMPNPLNNPKKMNJMQOLPNIPQBKIKONQKJNNKLOLIQFPOLPINPCMPKMLMLEMSHMPKLKJIJOKJONJPINMHMTOKHLFMNFKHEIMJNLKNRLLNJSOOLPPKLNLIGJKN
    QQJJLLKJLKMMMRONGDNGINLKQMPOKTLQITLJNQONNLJGPNKMIFLONPLEMKNIJHRIKPMPMKVIKONLPJPQHQNKNOOKKRSHMIUOLNPMOOJNPUSLONOLKLNOMRLMMGHFQRENHKLONQMKJGLC
    QRHIMNSMFLMMOQIJSLJKHJOOHPOIMHLJJKDKKIOKPOMQJIPOQEQHJLLDGPJIIOFNESKJQKMNRKKKQMNKKPFKRRFKRNKQOLNPKFLPTNNONNLJEKOROPNSFHQMLDJJNLNMLHLGQIKJNILR
    KPNPLKNMPJOFLKOOLGONNKQIRQJHQJKLMPJLQQONRLMGOOMNNJFNKIKMOIONGPKSSOQNNKJKQSOJNKKNQPIMJKILJEIKMLIMMSKKIMRQNOKLRLSOUCLDPMOLPLOMQMJLMFRKOLJNPLJM
    JOPPPKJNJLNOLGJKLKEMMHKJMLPRPOMIMLCONFLJRBMQNSPDIISKJDPIEHHJLNKKQRSSOLRLPMLONNOHNNLNKPKKQKHOKPHKNLQOOIPOMQKMQLHHMKLJTVGNINLKNLFLNTPLPNKMOQPR
    NKPLHIOJMNNRMNLKSKLKLNKFPLNPIJKIPLRPKLKJOOOKDFKONJMOQLLJJLMKPHRLMFFMPFNMOKRLONLPOPNMTLTJHMLPPMLPKPNNMNQJKIJLLEMMOMQIMHKKHKMOKKMPHNJNPMKJIOLM
    KMLKMOILMLVKSPNPNLPGQKIJERMKQLFJLKKMGNLONTKIMNLKLMNLLMOLJLOKRLNJPHMOLLMIJOMRJQMNHHKLMONNKGPNPKNMKIOKLJPLMORLMQMNLQIPMOLKSKLNHHLMQPKTHNMNMKLM
    HMLONSNPQGNIPHOHNHNKMQLHLNLPLKNNTNSLNQHKIPTJIPMJNMKIJIJOLHNNOLNJMLMGSLEJOMFNFONILMOIMOLINLKLKOJLOJNQNLMOHKMLONPMNGIPFMNQHNOSLLMOHJIJNOQKJMFM
    LOIKLRKLOJKICLOMLNJKMQONPITMNLILMJQKVRNNNNMIJNOHINGIJLMOLJMLKLJQJLKQLHKLPJKJPHJKQIIQMRLQHMMLKLHMNLMIOLLIMNPOIOKOKNJKLOKRPLJPMJRPKKPIKLJNRPNF
    MLJMNLPKMNLIKOLNKIKOJKNOLNIPLMJKHPKKMHNKLLRNJOIRJPLJKKKMLJIQKOLJKNRMGIMKLLJJNOQJNKLHMKNMMFNMNNLLNLILKKPJLEPKNKLUOPGPLMNLNNKIMKIILMMGKLLMPRHS
    ROSNMHONFKJJOLJLMHJIHMLKJMGIJLJOOONNMPQRGGPLLNKLFJNJOLLLILPONMNLMNFMJJIMNMTJNONILQQMKHMIMTLHKKTRNNMKKKTRLOMGOJNQKGKOOMKIILNKLGJIKQFNNKMNJIMO
    IJJKPLJJLPMILKLGJIHMJOJOEPOFMINOHPKKPNJPILNIKKMMGJMPGKMOLLPJIHHPGGJMIFOIMRMGLJLJLNLJLHNPFRLJMQINLHGLPGHMFPHNOKGQNPQLMMPNPMNLLMOKLPNNMFKNIONC
    MGLINKSMNMHIFINNEPPLHQIMGHLJLOOLGDKHHQMNNHOILQLQKJPENILNOOGHLTJRPSKHRPMQLLKRIOGKNBNKHNJPKMNKLOQLPAFNPKMGHFGHGLIJGNGRLMMIKJGMPPKODMGHIIOIPDLJ
    LKNQPQKLKLNKLONMNLFMFOHRBLLLKIOKOLOHOKJPONOHQNONFJOIKLIOJNPFJFMPLRQLKLMKGLPJQMMJJPMLMNKPNPILKPMMJKJJKLMJJKIKDOHRNJKHKKMMLKEJJPMMKHMMOKQLHIJM
    MMMOMLLMIQGPLMJOHKIQLHLHPTJQFSJMMKKNOIIHIHMPMGPHMNPIOJJRKKLNOMKLOLNOMKLGLSOKNKEEOOPFOLIPHIHJQNNKKKIDNNEQMJMGKKKQIQMJJEEHMJJKKMROHRMJMNNUOMPR
    NKKNQLJHSOJNMJNMMJHNMOJMJKQOKLLOKMNKTOOCKKKJIMJKMPMSJJOFKMNKJLGJKPGMMKHEKLOOHVLMLOHNMHSQKEPRKQNSKINFTLKLJLNISHLLPGNOHMIMOLRFJKNNHNQHKJMONMNL
    ENJILLLMNINKJMLNMJUNOQIMMLHKQOLKKILKJFOPIOILKGHNNKOJOOKHMFNKIKNKIPMPKNQPLFJJJLSOKKOJLFPKLLMKILNVTJMQJILNOMJCPVRKLJPNJQMNPFJLMTMLOGJMLHJHNVML
    LKKHGLNOINMOJKPJLJLHONPLLMFPINMINHNHNKVGNQLMMNGIINRJPRPLPLNJPPPHPNKQLJIRRPSLNNJCPLJRMJRLVMMMOOVJKOHIJNGTNMOMKPNJPIKKCIRMKJLHKNNKPJJPLJJLKKRJ
    OILKJNMLIJOIJFHMMLKFQNNDPISMNJKHOJNMORRMOOPIFKPLKMIKOKRIIMNHKLQNKJJQNPMOOQLJBLLNGOJKIKLKHMLPJKKLNPLGOOMMMMNFJGKJJFIGMVJMOLLHPNOOLPLLGLRHLOIG
    ONKLPJIPMHRIOHKGQLHLLIKIHOHLOKJJNGINKUMHIVOINHNORLSKIMLMLQLJKILNIMBGKOJGMOMNMHKJNRLMJKHLMKKLOMLNIKKKIGOJJKLNNNNKPIJLNNMNMMGINGKJNIQOGNKNJJOL
    IQJFKIHFLLOKLMRMOIHIMKNONOHLLLKMILHNJJKPKLLJGNLNLOOMLDNNMNNMLMNKJJNGMMMMNKJOPMNJJGKJRJIJLRHNRSKKMKSKHILJGOSKGJRKKJLIIOJNPKMJGULLJHKLKEKGMJIJ
    LNIMIMONJODHKKPJIIPIJKNORLJMKHKIJQKOVJHONNMQIUQPMLMLNJJKMKNGNJKFLPJONRHIKNHIRSIKHIPIIJJMLMNKLTJNLVLMPMFHMNHKOFHMNPKHLMNHGPMNPLKKMKLIHGKSIIJI
    INLIFRGNRIOJOLKKMHMGHMKMPMQOJNKKINKJNSOKLIHQNIMLMNEFKLVMMHQNHIFMTJLVIKMJRSSNJJPOLIKOVRMQJHJKRLPRKNJOKJLGLKMNMHNPGOEQRMPEJOKILQEMMSNITMMSNHLH
    NROGOLQHPOHIHKPJJGJJPILOTNJKKSIKKMLNJNHQLJHKMTMGLSNPOMGKQOJJGLNONJIHNLILKLLQQOQJJGFEHNQOMEQGLGOOMOPRSMILJQPPGKKNIIJOKLJIJLNNKNMMOMIBKNKNHOIQ
    GQMOOLNRLLSNNNMNNHNOPIKLQJJMNIQHMNKLMNNPMKPLLJNQNOQPSPPIGNFFNNKRKQOMOLKNQKPQHMQJNPKINHFNQIKLONKJNGLLLPOKQQPMVLMLJTFKGIJNOJMOGLNMLOINJISMMJLP
    JKONOFGNHPQGKIQKVRLTKNJKQIOKJPHNLGLNNPMOQIHQOIKQKHIHIUINIGOLMGMNIPLLDCMKOSHMEQDJMNMOPJJENMJIENRLOIQKNJLLJJQJHPMOHMIJJGHMLJMNLQKHPLLOGPHRJQOK
    LDOOJPPMLNNPLALMNSOFQJSLONOOIKQKMMIMPGOMSPLLRPMUNIOJMLKNJJMONKINKKKNKLFMRTKOTJPMPJJMJHJLFLQJMOQKKLNMMKJNHQMMKMHLLJKKLLNMULKLJKHLNIRNQLMRHOGE
    LLLNLNSMPROOMOTOKKNLLQMJIJMJNOJOLNOFMQJKMMOPMNJFOLHNJPLPLLQMIHLOKHKMIFUHJJJMHNLPKFJKLKLLLKHLIHMKIIMKQTLHONJNIMLGLMRHNMNKJLIKJKFTNOOKJMMKNMPI
    NKOIKLMKLKFMQLOGJJEFHNLSIFKMGIRPNPJDRLLRIIKMJMDHJGQHOKVLMLJHVMKOIOMRLONLJINJLMOJPRIJKLLNKRIGPOFONNIGGFTKNHKGMSJLKJIPHLGNKTRKHLHKOHKCRIPRJLMD
    IKIKKIGNRIPJKKPJLGVKMMOLPROJEILKONDOGLGGQIJPMLNLMGHMNIDRIIPNQOOLKNNKOKPHKKOHHONHLOMOIEKLLIILHIHIIOMNNLTPNGIQFINHINQMNLNJLLPGMLTIHOLSOLKJPHNE
    NLOKRJMFPIILMOLURHKFJJMPLRKHHNMMNQSMJPIMLLFJIKINIINQPLKJIGGFPKKKHLMOLGLOMOTOLJMOGNHNNMINNQLLKMKKPMOLOKLMOOOMMIOOMPLLKQOMHMOOLKJOMOMOPJJJIMHO
    JJHKLQONLLNKORNOQOKIENIHOKKLHMGLNQKQPHOEOJOINLGNMLPMLLMQKFPQLJJLLKKJINJMMGMIKHOMKJNNGKNOFQQNHKOMPKKPMKLIJLINMMUOONNLILMKKJPMINPKMMGPRNJGMLFI
    HJKJSLOHQJJIPQMOJGOPOLOOQRIJTLNINJLIIKPMFHKLPPHLOHMMGGOQMMRPLNQJKPKOHKJQMHILNLPJMMLINJSMQGKOKOKIKRPRPJMGGKMNMNJLMHOMJHLJNNIKGPIPJGLJMMPLPDEL
    OQLRQENNKMJOOLLIOKHMNLLINRKINPMNMLKPOFMMNLMOJNMISJMNOORLIREIOMMOOCMKJMNHKLJPKJPNLOQJJIOPKIKTMKHMLKQPQQHOLJMPKPRKHQIPOKLIJPMMOJKLUKOLRKKHIOLG
    QOMOOLMIHINRNNMMHJJNPOJOUKKNLKNMKINPQIMNMMLISOKNLNOONOKFNMKMKNPNJLKPUJKPPLIGOLNRROIQJONMMOILRLMQJIMMIOGJPPJIKKINKQHKRJIPNNRKLMPMOPOMNJLIKMON
    LRIJQKIKJMQIINNNNMLMILMLIQNSLGRPKKKGKMGKPLOMNHPKKMSLLHIMJJNJPPNJKJOJPLKLHNMJKKOINILMJLMMKRUNOPJKNGNKRQLPKISKHPHKIJMMJHNNELMLJSQNOLQSOLNMHJQL
    IQMKMNKQLMQTKPJLDLQQLRIONUJJJOJOLKIGOKIONJOIMMGPNQMJONQPMHTUOKMLHLNOKIHKIMMLOLMKIKHKJLKMKHKILKKONNMJILMMNJNLIKMMJOHKHLOOJNQKNOLKPKHNIQFFILRC
    PEIHOLLJLKKIJLLNDSJNKLKHRGMOFKIOIFPMOIQMKOHRMHNNFLKJKERIONKRHITMLJHCHPRMKKRGHIHNMJNGDIHHVNINKQJIJGQFORHNJGKIMLRRJIGLTMGNLHFLLHNMRHLMELJQHHLN
    JNNIRMIOOLNLMKMOHHPNPJMFKHPNKLHIKMIHOPNKMOJKEIKFGPJPPGNNJIENJKJVOJKNKHJPLIKJKGOOJGTOJFIMNPLPMJHLIKILFPLIJPFROKFLVMOMCPKIQQKLLKILKPJLIIKJJMKQ
    KMMKMKOJMKIONPENKOLJMLKQMJKKLOQLQJKOMJPNMLOOPJMMKQLEKJIMKNQPKMPMPNKLKLNMNMOOKGLIOOSQOJOTQOLOEPMJOPFLMQMILONQMOKLOHMJILMMNJHMIJOPOLLMONJKPJOS
    OKKOPPNPGKMJHIHMSMMQKRKGPPGOOIGJLOLMJJMMOGFALNGRMLNPNGLTHJKHGLILKJOMGMPKKJJJNSKJQGJPLLMJNPEGJTJHMMNQKOONOKMDPNJIIHKHJPDIMLJHKQPKILIKQPMIJNMO
    LGNJMLSOPLKOGIPMSKHNIGIIKMOKGGIKFLOJMKJKDMMEPSNOHFMFKSHLLKHQLFIMLIPLPMFFLLHKKRGHKKNHHDELFNIGIKIKJINITMILLJIQJMNMMLKCHILOMNILEJHMNLMPQNQKNOTH
    JONLLLLELFJKBPMKLJORMLLMKKLLCKJOLMIDGSMJMILLORKJIOGLKLMPINFJLIIKLNKQMLLJNNKMMLFIPMRGJLJJFFLINLJINHIEJPMIIKLGIPJKRMDIGFLMDFPHKOLQIMJJKIEMIJLJ
    MQKPKLNNGJNJPFPNHJMOIIKMVOJMMRNJJMJKISJKIGIEGJDJNNGKMJKKIJOLGKKATHHQRMNFGPKMOLHJLKJOKJKOPKHDOLMPKMLJIHHMHHHJJQJLEJNIMMIMLSLKGMPHPLLOLJKKMLNI
    LLOLOFKNUFLQGHPNJOMMINMKIMKNNMIILMRLIHOILNMJMMJIHEMNKKFKOPKGHICPPKPJIHLILHNKOHMPFSJJKLKNJMEHKQOJKLQJKFLQPLIMNHLMOKIHIIKIOIKKKQHELTNOKIHMKJMI
    NLGMPKQLJFPLAGCPHIHLHOIGLHMDHKOPMCNKKINHLOLOFSIQKKLLRKMNKLJJJJQNHNNOMKDIRLJLKKQIKGOGLMMJHNMFHIEKFVGJQKNMMOOKGLHNSFILKLMNCDFMJJLITMOOILJJFHSP
    JHKMJSNLKKIELIEHMJGKJVIIRKJMOIMQOJOINKIJTHLLHKMIEQOKNFONGLPNEHIDLQGJHKRJMOJMLIJJOIFKJIOPIILOIJRNKOTDSIRHLQHNPQRJILHIIKKLGLNKHLMGDVLKIOILPHNM
    LIMJKIOUIJOLIJLMPLILMRRPGLGKLHOFIKLRVHKQKJGIMJPHJNKLRJKMGNQJMNMNLJNPTJILJVIJGHGMKMLKKMUPHNLGMNGOKOQIQRPKQIOGLLLIJIHDLQIIJMNCLFHHPGNLLUNPKIHJ
    KKMLFPOKKLMOLFMNHPRMMLILKJPLMKQKJIKOKIHLLMJLMVMFJKMSJQQMKJMCLSEJHMPMJQLPJINKJIJNFKLLLKHGNMOLRNMLJMKHGQKMNMKLLMKMLMQKGIMMLGHNIMIGVLKMLKIIRNGG
    ILNCIFPLJMLKIKPOJKHKPPILNMINIHOQMHOMLJHMIMGFOINKMHDMKKLNMKLJPMLMPJHKONLIOJLMKONONJIMJPMISJLJLLQDOPLMRONOKONLOQONNJNNFILIQIKOKMHGLKHJJNLQIGKG
    OKNPJJQOLLJLMOMJKQMKOHLKKLOKKJMQOLMLOLKKMLOOIHONOIQOMNFNOKMLOLILMKGOLFPLNMMQGOMMFRJKPMPPJJILKPMMQOQKQQPLLNINPKPLNIKHMMHJNLNOKOSJMLOOKLNRLKIN
    NJGLKGLSKLMKQGIHJJNMGOMJLLMPLPNLMFJONOIIKJMKOIOMKNQSNLQPMINQKMOQOMMKNKOIRJNPIIOMHNLMIMNRPJMIJNKFNFSMKMJMQINKMKLONMONLPOLQMPMLKILQKNVIJKKKIMJ
    JGIRJLOHJSLJLKGMJJQEJKKLGPJIOLNMKJIMMJPGKNMLNMLJOIJONNMTJLMOGNNOPRMHLMKOQPJJKLNOJNGGOMQGLUKLKRMRKLOLONKRJKOJPNLJPQOHJLOPFKMKKLPVONPGJKOHOKHP
    GQMLLPLLMMSLNLTPKNSMJQKMJOKISOMHKOOPNPOJMLLJKMGJGLNOJOJOHHLLKNHSMPSKKGKJKMLMNJIPQJQJJNRLLMIOLOOPJNQMGLLKQIOMJQOGKOKIKKIIKMPLMPPOMKPMMHIKLMNO
    MMRIRQLPMNOMNPQNLLONMNMKJMMKLFQIQLLMMHROKKJPSKJMJMOSHKNJINOMOIRKJLLHNNPNMMLJNKLJSMLIPLNFQMOLIRNPIIJKNKILMNINUMQNJLLSNRLLIHNPLKMLLJIIHONKNIMN
    HIKMLSOJMHLLNSNOEJMEOLFIFOQJJMPPJNCOMLKILLDNPQMGKMJJLKJFHKJGMKHMMJIHJGPJOTHKFNJHSVNNLHKJHMKIKMOKMNNOFMJNLJKMHAKHLJLIFJIGVKNIMKNGLTNJOPRGKKJK
    MKRLMRMPLKOKKHQIKJJLMKNMKFIERNNMLNLOSKMJKMLQLPMLJKLLGGMIPPMMQFNOLQQOONNJOLROJKKBGJPKNPNPLKMNGEPPKNNJLKLPNHMOMNIFEGGOLGLKKRHJNLILKIKPJKJLMHNL
    JGHTJLIMLMKNGMKKOMJONJKJMJLMEMNNMIEJLJLKHOILIKIJJKNPLJMJOMPJJKILPLQOLLLLKGMMKNMKMQJGMGNLFOLIPKKNEKHNLKNKKKLOMIGNIMLINLLQMIMMJKNMMQIONJOKOQOQ
    MOMNJLLMLLIJMMJRILILLKIMOLPLMKKJLNLLMHHMPJPPSIKMGKMJQJMMLKGLIJJOMRTGQEKMILKFJNIEJKKLGKPNILPOLJIKJJMGMMKONKJLJKNHOGJNOJMSMOJLKNLIJOKSKNEODKLH
    IKQEMJLKBOJMHNLKJENNMMNMOFLJRKLPGLJMJJFPHPKHJIKQOLJMOKKHLOMHMQQMPOGOLGJMQFNNFJSERPPOPSJILEPNLPLJINJGHKHLLIIJLKLORMJLNINDLNSGOHNJPMKDIGGRLMKJ
    KHGKLQNKIPLLJEINKFEIGLDOKJLLKSOQJCLJHLFNKGOKHQOMKOMLLNOQLKPKJJLOHNJHIPKMOISLMLLSHKGKLBJMMCNOJOPHHLNLDMHNFMPNOHOMKNJNLNQIKRFJOKKLIPQIRKMFDKQL
    HKNKHLHTMLLFMSGIPHSIHMKKMNFGLJMNMPKJMNLPNKINLPJIPQNKKOLNMQLJTHROLFMMOMJTEIKGGNJHNQSFJIFMINKLRHKNMOKNILMGOLPNLNHHMNLJLMEKOHQJOFNOLKRRJMLKKHGG
    KOKPPNOMNPJIKGJMHNPHKSOLMJLLOGPJJMKJQJMLLLFNIKJOPPPLIJGFMLGLIOLKAMMJOLJKHHRKHOLLLOPMNHIRJLKPCGOMNLKGIMHLGHILMKHLOLMJMHNLKOKPMMLJSGOMMMJLLGKK
    KPNPOKPNPNNUMJMIMKMFGJMLKJOPQKJIKPKMJKHNKFQMLMPHILMLLJRILKLMHNPLISPPLNLHLNLJKKKKMJLHKKJPMMNMMKOJPOJJRMMLLGMIKEBJLKIFLIIIRMNALJGPMMLRLIIQNIIK
    MKPLRONPMKMKONILKLEJVPLRNKNIGJILIKLEIILKQKHNGPLLIGMHRLPJLJRLMLPKMJKOLMLONKKGHKLHKKNKLPJIKKINMJPIQHIMIRIJHGKNKKJIOMNFKMOKMKJPMMJSJOHKKKINOFLL
    KLIRNLMMJKONJEJLJLMMKJJOKKPQPKNNMQMLTHNMLOJHOPJHLGLMNJIMIJIKKLRNMOHLFPMMHKJLOIOJPMLMQNNGGRNQKOKKEQOOHMGIKOQPTMOHNMMIJICHHFLPJKLLPOMOJNROKHII
    OFNKTHMOOIKJPMHPRLKPOLKNILPNPLMGJPMLOLOIIJMHMOGPPNMJKLIJNMKHLGFMNFKMMJGKFMHJIGJIOIJJMRMIKKEKFNPNMGKGKLLPMVKLMJMKLMSGLNLMPIJIHKMOLLMNLJKENPNK
    KPOHJRJNKOOJLGKMUGKKVKILMNJNMLLOMNOKDKNIJKKFOQKKGKQOJOINNJBMGILHMOKPKRLKONLQPLHLNJFKMGJJNVFLGMJLMLKGEOJOFJLMMNOIJGLIKMELMIDBMLNMPKPGKLMIPJKN
    LHKMOJQPFMLNFNKIIKHDEKQLOQLIOKJQNILHLIQLNNQOLVKPKLOGOPNMLHOOQIJLIBOPNMMJOIOLMLKEHMJFMINNOOMHKPHIKNMMJOJMIPMHNMKLNLKPQKKSNCJGMMLKPLIJISLJEJQM
    RNELAKHJSMPPKHHNLJKMNNLKOLNMRKMKKHJREMLIFOIEIIGMMLKKQHJLLGHKMRLKNJCIIDLHRBJOONCKLLSLBNHLEKLIFKJIIMLHOHMKIKKCKOMKJGNORMJNNNLNQNJHGUIRMIOPMHQK
    KFFFKKOKHHNMLHGMNLJMKHIQRJDJCLMELMMLOJQHKLJJRJNMMLMQOILKLPKIJIDMLGQJMNLJOKQFNIJKOJKIEONMKVKIJIMIKPKJHLMISEPPKPOMPJIVIJDLILTKNDMGJMMPOILJNNJP
    FNONNOHRJINNPJSMOJILMLLLIEGIHMHLKJPMLOLGOLOKOJNOLHOLNNNQOJMIMFHMPLKLLPLJMSIGMSMKLGJPJJNLQMMNNFNMLKJNOKIILLKNQLPJEMGKMHQJNKKHIJMQOJJPONOMLGHM
    KVLIFKPKMOLPFHMOLJJRNPGKKJKIMRJJLGLLHMLMPLILMNKORKPKLHRMMHMDNGNMLKLEHBHSDMLIOFLKHKTGJHPQFIGDONGMFQGHVKKEMLMJGNIHLIJJLKOILQJKIJCONEGOQLJKKMJJ
    LRQJHHRIMLBMQKIFMIKUKIJHOLOHLMHJMLQIQFNIOKIMHMPRMLMKMOIJLNLFMJIESHJMILNIMJIOLMJIKJOKKMSJNKMMNIPJLJLNHJGNPNRLKMMGQJLENQKNKOGHLRLQKMMNRJHOIKMF
    NNMQKEKGKNLOKIPIOKMFJKOKKIOLMNMITIKLGONKKLNNOFNLJJPKLLLMLLHDJJJHRSKMNRHNJKHLQMJOOPSBPHLRLEKOJMRLGKKLKOKLHQMPMRNGJMKJNQKMOIPNKLLLPOPJMMFHSPGJ
    MMNJIGGKJOIJLJKLNKMIJGOPKKJKMLNRIIKMMCGFLMJMLIPLNNNPFJLLOIOKHJJOPRONKOPLFFKONINLOMFMNQKNMQQHKLJNMILKNMNHIGLKPKMIIFNHHKNNLLHKMKPJPHMPHSOJQKOJ
    MQJJKIMPKQMLQNLLIPHNNLJHKMKILVPPMPNSJQQLNLLKMKMMKGSKLRQGSJPJLKNOGJMRLHMHHTMLIMNFMLLLKLIHOIGIIJMKKMNLPCGLJMRKHHNNRNOMIMMRKJHLNKPIMKIMUKHNJOGL
    HJKLJLNMLOSIQNNOIMNGLHINLKGMOQLNJPEOMQNLLJHQMKJGHMGPKHLPMOQHNQJMIHMHNMKJNLLSLOMOLMQSMOMMLLOMFHMKPIIFOOLQLMMPIMLKJIQQNLMKFNRONELIPOTLEOHKKPGL
    INMKHHLJJGNLOOKPLJKLKPMNOLNQMJMFPNOKLLHOLPHSMRPGMMKGLIPLKIJKRNKMQOOPMUSLPEPKMKJPOIHJLHIIJJKKKIKLPKQQJMMJMMLINLLUJOKNHNHMPNMMMIRTKKMKJIKDMMNN
    KKKGKLQKJEKGMOKJPJMMILJOHRKNMMMMNKMOKNPLPEPOPGMRHNOJNDSJONGMJJRMHLNLJKMNNQFOIGIMJHLOKPPONRNILKRKMKJIOJMLJPNOJKNLLHMNQKLLLIJKIOJNQJPKMKJOJNML
    PNMIJPMJKNRLSIFNJMKMSMQPGDIHSHOLLOMLIGPKILHQIMMKONOSKFOKMQNPSJENPKKFLCLTLSJJVNKLIOFPEJNOSMSIONLSMKKNOSIPMMPQSGKEILNLLHELKLJORPPLHPRKPPLGHLNL
    KMJKIVLRRPMIMMSPJLMNLKPHNONKGHHOIPPILUAGONIJIKLGEGNPLOIPPAKPJMQNNLQVQPPVHOQIUMSQMNLQOMQPQKJQJJOPPHNJNUPOOINMHEPHLQRGJQJONLIMDSJKLHOEKJQMGIGD
    LPFQLIEIUIKHKMJQPPSJJLKNQNNHNMHOGOEOHLKINGKJKHJPIKJRIJOLNFNQJJHNNLOKLEPIKKOKLMNOFHNLQNMJKKOONLKINKJIKKSMLLJNMHNLGMQJJFMIJKOMMIIKIPMLJLIJIMQK
    KLOSOILHMJNJLPMIOPNJJMKSKHKMLGMMKGIPQMLJFKNNOQKLEEJNOMLOKQLIQJKNMLJOKNILNIPGGHQQMONMNLFJHIRSQLRIMJNNNJNNKHPHMMIKPJKKJONIRLONLLSFNPHLNJGNEIOK
    PMMLKHIKNRQNKINSKHFNOLHNKMNNRFJJLNDJKQRJLJKQLKLHFQNQLLIMIKOKPINMKMENQJORINOLQNNMJJOMMIQPPLMLLKJMHOMIOJQPGLLHLSIHUNOSQORKPLLPLQSROMILNMJONKIG
    KMNJFEMLKLUKGLMPFNLJHJKRPMKLMGOFKKPRJSHNKMGMQOLMOLOHNNPLNMSHOJNHNGLOLQNKMNMONOPGLJQKRGNNLNNPMMLLLJOOLMMEMMKRGKMSJLICMHSTTNKKKRMMNNGPHOOQNSLO
    IJRMHMNPKOKDMKLOLPNNHSPQOMPNMNOLNJHMJNNMJMNMILIQNJKNSNKLMKKGPQOLMJGRVJKPMONJKQOKPLJQSQKNPJOOOGNIHPQNNRLMOOJONLIMPIMHNGLNOMOQNNQKNMOKSODKRLRR
    PPMJNJNJOMLKNHHJMGNQKNNLHOKMGJKLLOKOLSOJKKLNMMHOMJPLKMKHMSMIJOPPNKHLLKJOQLIJTGSLQJERMQNOJLOEGKJOORNFIKKLLLLNQQPJKOJGIMGQNOKTQILKMOQLOKMPMRNI
    PIJOMNLMHRMPIPMIKHJIJQNMNLRHJJIHLETRNIJLLPRPKQNJKMVIJQGLRMLMUMQIIIOHIHNKHNSSPMOHMPERLMOLKNJNNKKIMIGFJPSKFQOHQMJLMGNNKMGOIIPQPMOPIQINPOONPKPK
    NMQKJHRKKJLLMLKMOLMMIHLHKMQRKLKULKLLMNEKOPNGMLMGMRSSNDJKJQIKCDNKLRKJIKONJLIMNMKJPKNTIJNLJLGMNNOOSHJOJUIMPMILPPKJTJORNIOKKRHLNGPRGQLMJSJQMIKG
    IOOMDKMMHFMQPILLLMJKRPPSOJHOMLMNLNHSKMLKMDRJIILSMJMHMQNPOKQOKOHGKHIMSLKHNLRLTMOPKLIJOKKOQNQLJMGQQNSVGROTLUQPNIMOOOHKKKTPGNNKNPILLLHORMNLSOPP
    OKJOIIPJHJOMOKMPGOKVNOOLKGLPITJKLQMRFGNMIOMKQLPMOJOOOIOJPMMORVLIQNHMMNFKPONOQLHJMOLOHOLJTOONNHQUNLLIKIHKJOLVJNLONFFOBMMLQMHRMMKJMPKPQPSJMJOJ
    HGKLKQJNMKHONOKNMINONMIORMFPTVSRTOMSPLPQLORLFMOPNLNNTPNSOLRIKHILKKOMNKTIOKILLNNKMKKKQNKPMJKRRNNILKJKLNJNKINHMIGLRIEMJLFNKKGQMPJKFLHOKGLQHIJN
    PRNEHFKNKJKQLRMFLNPKIRKKIPFLJPSLNULLGKKMMKLPKKJJMNNKMKNIGPLSKLRLJFLNLLJKLQLGNQKNKKLLKULIGQOJIRHQJLMJIIFPNMORIPKSDHMIMLNINPIOKNSPLRKMIILIIOMM
    JROOJKJNHMLNKNMJGIMPPFMKPLHJJHKRPQKJIPNUOLHILGHJPLKKIMIQONMKLMQHLJIKLFKLKOMMMLMMVPLIHMINOOLLFNLEHHMJPINLOIPJKGIOIMILLPIMKLJIMPLEOMQJHKNKQPHK
    LMMNLMQHJKQNGNKSHLJLLNHNSHPNMLMLKKNJKKKMKLPLNNPNLLHJMNJHJILLEGKLNLNHKINKIEMIEHJNHNSMRMGLKLJNJIKOKINKLMMMPGNLIILNIFINGKKIKOMMNJLOKKNJGKMRKMIJ
    KQRLRNLRQMKLRNJTIPNJKLPMPGKIELKNNSJKPJMKLGILMODOMLMKJIKIMLOMCLPNPQJIOIOLCPMPGNLKJLJKIJNMNJIHNKRFKTOKKKNNMORJLJLPSNNLOMNLPRNMJTNMROIKRHHLPLMK
    ONNSLMJNMMLKHMGOQDOMIOHPMKNNTLPPOMNLHMNIPLMGMOSKMMQLSNNLJIOIJNNNHNMKGNKNOFMILKNTMKKGLQLIKHLMIILOMHKJMFMIPNIGJJMKRNHLKNMLKLKLLRPMMMJMPJJSLFIP
    MFMERNNJLNMPNMKOIKMMGJJGOIIONNMHKKIMKQSMIGNSKFUMOOFIHHKLKQKFIMKLVLLVRPTJQNMMLNOGMMUMJHIONLKKILNLNKJLMNTQOMHJOIMQQMHNJSLFHJHNFLJSNGHLORQLMORI
    LMMMILHHQGINKQLLJMPVSIJGJQMQLFHQIPJOMRNNIFLLOMPNOMNOKMIMSOGNNRFNORRNLLLMISLLJNKIHKKGKQKPLJJIMKFLGSMIUOJKLNMNNLDKPLOHJILJIKMKMIIPJHMLOONMGRNP
    NPJJKIRLKGHMKHPLOPIQRPMGLJMLDMNJJMNKLHILOPKMLMNMJROLKJOPQNKIIMKKHIGNIMJOKOJILHRNNRRIQGMLPFJNNKTLLKPLONMQIMJIOMOOENNIMLHKMMEKMKJIJOQLLMJKIMKU
    LINJUSPRLJNKMIRTKNMMSNNKLKRLJSMFNJNGQKNLNKGOHLGJNPKIJOLFLNHQGJHHNOSLPQHLMLNKLMKMUPJEKOLPILILQKMOLLLMQROMNOMTMMKMMJMTJTOGLJOSNMORNJMNNLLBIFMH
    LLNKOKKQKJNDIKMMLKNNKPMINILNISJNJRNGFOKOQLIPQIOKOQNMSHMIVJINJEMIPKLPNLLELNEHGIJLLVKMMIUOOKPLORHORJKMIOHLLLLJILENJIQNKNJNNMHIQKNPQGLHLEHLLKGN
    PMMNIGKNJKQNMMJLENULGQINFMMPJJIMOMJKTGULNHQVLJKQIKMPIMKPPGMMKJOOLVJLNLQJNGTKRMKOONGLLMLKIJKMRKKJHIQLHGFNMKGOMJPOSIMIMLOMKMGLOHGHQIMKFQNRINJM
    FLIOSMPJPSPJILLQONPEQOMQOHOILOMIMMLGFLORKMLOPKGNNQNPNJNLJLGPPQMMLRIOIOKNHLPNMKKFPNNPOMIPNFIOKOHLOJFLLKLIIFPPLJHLNQKBKLKIUPJNOKQKKKJGJMUKPGLI
    OJOKPLOGMQIHEFHJQHPQGOJPFKRNFMKPLLNLQGPLVJPPIGGIEGNJHMKNLMKPHIKHNKFRFFHLRLNLLPJPOILKKHHILINHPKOSHRKKOOJOKKMNIPMKRMHLGKOJOMHDUOSOLKGRNJKJDQSP
    QJJOFOMMHHLOKNKILPRLMMFINMQJRKLMPOLPLNOIIIIIOLLMEGOLKHOOJNNKMHPJORJOSIJINHKKMPKNHHHLMPRQPQNLKKHDFQLJJNGKONNMMOJPGHIIONOKNKSQPHMMQKKPLJPPKMLN
    KJLNJPSLDKOKMPFJMVSHMPMMNLHOFLJVPKRPFJLJJKHFLPKLKQMMHJGJKNLHLOVORMQQLKLKKJQGNHJPTOJMHRILKPKQPMLLPLHNNQMLNIMLHIRLHLIIGHLOPKILLGEKRKKQPJGMLNNP
    LNOJPHJJMPILNHQMILKSIJHRJNOHLPKHOVHGMOKKKKMLQJJLNQKOKVLPROILOOKENMKNKHJNMJNGNLHGHLNNPPOJMLLSNMPKKPHHHHHHFIJGNMMJLLSJKKNLNKNMFOLKJHRJPJJLMIFK
    HHORMMOKPLTODIMJGGKMHGOQPNJLMMNNSLPOGMLLNLOKNPNKMRMRIOMMMGFGGKLOKKILLGFMIOPNGMHNKPHPRRLLOLMSLFJNMHKIPJQNLNHILJPGGSJMNMTMKNMMKNOILLNNJMKQLNME
    ONKHPQVHNLINOOMJOLNNLEKFMQQKNNKORPTGNOPJMPNOJLMFHKRKSPRKLIMJMPLRJNMPCMMMFLLJNNKONLLKRNKMKKNPGFNIILOJIJNMOISLPLIJMGMJIJHLJMRNRONKFJLNMMMKMKPK
    OMOLLKOOVLOINPNMNKUHPVMRHLKPHONVKJLNNVLMGLMGLJNLKIILGIERKTONPNNLJMLGIOHJKHKFGKMNLIONHMHIKNMPKLMONGGOMMHMIQLIJRLKMMLTPQNSNIIJGOIIMLONKRJNKHKL
    PKKOMPIJMNKLJJKJGFJKLNMOMHKGMLJPMKKNNFMDPJMKTLHIJMQINJQJEMQNLMRKLHJNHNMJJLMMIKNLJEMKLLHPINTQMQRNMMLMMRJOMNLPNDILNGJLKIQLLSNPJFRQNIKHVDNJRIQK
    HQOPMLUKNLKNHMQRKJMRPFGNLOIPQKLJMLKPKOEMHOILFTHLJNQNRIIKSLNPOPTHMLGJNNHOOOMNSKKOLILMNONPKRPNKOOMJLLLKMIOMSKMKKULPNMHDKNQLGMONRKHKQOMILRPNSLO
    IKOPNKNJPPLJDJNKPNKQNKJILHQNMLIIORNONLMGOJLMMLLKLJJNNQRNPQHJMJJHONRKMJJKRGLJOOJKLSKKJJLSKNLRJHNJPRQJOLIJEMMQSOLEQGKJJNNTKHKLMIUMULLKJSKQHIKN
    JKJMKLRMOHTJPOJKJINJARHJKRINLBMORLFGRRMHJGKQLLLLMKLMROONIGJFGNMJOFLHJJNHNNLNOMOMOOKNJIMGNKOKKHLMLGFMTJLMOLKJNNIJJPKMJRUOLONNPMPNMJNNJMHMTMNV
    ONKLQKMHMMHMOMPRQLJQJKPKKHONKKKMHHOEHSLOMGQJJILKKGKJPLMQJMVLCPLTIGKJMLRLPHFJKHTOGJPLILQJHGIRHMNMOMILKKLPJLMITELFIMLMJJJOOIIOMKLOQOMINLJMKMIJ
    MPGJGNPPNMPHKMHJLPMNQJRMLMHKKLPILPJPCLIOOIKQJMKJJLLKMJJHIMMJJONKRQNNMJPJLJJMMSHLNMJQPKHINKKQLKLOQNNOMOJJHILJGOQVONLOJMEMJKOPIKLLQQNKKLPLGSLM
    RDMLMIMQLJQRKMOVPIPEQKNGKMOINMLIKLJMQMONLQLIDKJMGOPMKNNJSLLJNLKEPKLLMDONKLKISOQLLJNGNFIHMKGKOGHKRKLOKOLFTILJLMNLKMNMORIMRKTHOVMNLHKNQQMSIRKM
    ISGKNGIJINJLNJMJLHLNLUNPMMMOHINFIJSIIIKSKMIFULMLJOKLOHJNIKMMGLLIMJOJMPONLLLMIOIMLQNLENIIMQPKSIDKOMIHHNQOLLNKJHPFFKFILJONNFKNIPTQNNMNSMMGMNMS
    JMKNHLHPOFGFIQILLKHNLDJKPMJHKNIKJMKNIOLNLMNNMKKJNLMFPLMOOMLMPNJNLOMOINJNLIKMNJPMKKLMQLIOHRNMICJLLLMSHHMHILIQRMTNNINGQPOJRLIIQONNJKNIHIRLONML
    PMNKOLEKNNJIHPPNMSOMTMKNGNMNLMPLLNLNMNQGMMMQLKONHMLTKFHVNNMMMPGNKISSMMMILILHINMIIQNNQKKNIIKGLLOMMRMMGNJOJKPTFMHMQMOMNMDDMJPMSJNLKFHIHNGIKQJI
    MOQNJNQLLLJHKMJKQLRQQMJOONJMJMLIPMMKJJQJUQLJNJMPJJMJINKHNSKMMJJILNICLMHMJNJMOKNLQPROMMOPGMVQMJNMILOLNNKLSJHPMONPKQMNNOTTISIQPQURRJMJLIGTIIQH
    TNSMPTQKNHNKNLIJIKKKLMNGHIGMJMIMJLLMOLIOKNMONIPLLPIQNIOPNMPSOLPKHKHMAQFMLQOIPNPHLOLLOMJNRJQAIFHPGOKHKMNJNJKFLKMPLLMJMEKCMGFIFIIPKGNOQMNHBJKR
    NIFMCKIEFINMOMHGHQJOHRRQKMOMPRLKOLLNNCIGHKKNSNKIGQMMIHLHLOPRQGJLJPKJJNIONJCHRHFMMINJOBRGKEOKPQNQIPMIJJKCKSJHLNHKJLMALICDJHGNEDGBENOLIGIHLHNM
    NNHIBVMLIDENDPGHRLQIKHKSOKJNPMNSMCQGOPQTOMITVOPFPMMJSRNPDKMNJPIKMJARPHNNIPIJLKNNMUKRNOORHOJOHGILHLNHLHMNGKNMMRNPKLKKHKKLNKJRPILQOPLLRLMMNOPM
    ONRPLLOQQIPJKULPPKLIKKPGMOHKMHOUPHIHNIKLPJQQMHSKEGHLNRJKNJLKKKLLNPSLKMLJVMIKOJLKMLNKPLPRGQHLSQLPKOKJSOIOSIOMKJLQJPKQJNPFNPIQKPGNIMLQJLUPNMJJ
    FOFNNNKMNGLFMNKLLNLPJLPSFJLKMOLLJIMNIFOGLJEILPAJBKENMNIIQKJPNLJKQKMTHLKMKLKJFNJGIPMQLFMJPPJOJLKNKIIHPIKONGLHPIDCOEPKJHHFOQSHNFSQMLJJFKIIFMKE
    JIJNEDQPGOLFLJDMLMJNJIPJMKLJMMIJNIGCNNMGJMHFGGJNKIEKSJPLJKIFUPKIRKIMQGJHCKMKLRMLKPMLILOKILNLHNQLLKJTDLFNKLGMKMKLNFLKKKMIJGKMEPKTOGNGGQLPKHPR
    FIKLIHEEQLIIKMLJOHFFGPJIKNEHFKGFQMNOJHIJLJFKLHGEJLICRJJIFLKIJLHMKLEJNGGRHHHJOHPJLROKQJIJMJHHKNGGILILKNJJFLQJJKNKJQIJHNLHJKOLLHIHMIJKFNKRJHDL
    EJKLSJIHIIOILOLGHJJHKJMOHNJLKKNNLLIQKNNGGFJOLKJCFJKIUIFKJNINIQLMHMTJLLMHMMJKLJMIIIKPLFKOHKJCJGJNKEILNLGNGEEMQLILJRJHTMNLJMGNGJKMMOFNIHKQLLHF
    IONGJJKQIKKQOHMFHCMMKRHLIPMIOBOHHLNJMMLGMIGFOFOMMLLHPHJKIJNPHNDQPLHJKHJKIHJNPMJPSOFFLONIPLJDJDDKNCCJMIQHEGLFGIATNLNNIOHLQHJCEIMGLJRIJKEILHPK
    JOOEMILKUJLKNLQMNJLNHMHSLINOTHJHJTMKSGNIHRHKKGLGIMHNKOHLKNILMHLKKMJKNOOLQNGHPQJEOKMJHLPJDIKIIKLINEKENQJNLLOLRKGLKOHJINHFMFLRLJQPONIFHOMNJKRJ
    LNJKJIQGLJGNHLDJIIPEMIHMILGINKRLHMLJPHKJRIJKOHMMOQOKLIPPPRKDLGGQOGEKJJEMFTHIOMOHOFNKLHJGMPGOPGGINISNIFKOHKLLHLRIPNMJHKHPGNELFGLPIDLORPKEMHIP
    PNKMMKGEMMIFHGMINLLLINGPKJHNLLLOOCJKKKKIIIPJIKHIMMJNIJLNOKILOICMQPSJRKKKNJLKSQOQKMJJLHPQOJNRIIMNEMRCIPJHMIKKOBOREHKMLPJRINNOKJKRFPMMOLLKJGKI
    MPKFPJOMJPKKFHLEOKKMDQKNNROMKIJHQRKNPMJJKMKHGKFPUNGMNLVIFOOLKJLHJJINJMQHEIJKLFEGGMDLHNLIMLJLSOLKKHIKOONOOOQHLHLQHHJLLPNKJNKIRIFLOLSMMNINLJLJ
    KLMHNNEMPLOLLQRGMNRGMNJGOSLRMKHIJMNKPJKMINJMKNLKKMNQINHFQNLMLJLNIHNLKNJLLOONLLOQHJOKOMJNKFIMILPMPMOJOONGJLNJJIMSHIKKOPLPRNIISKLLMQNOSIMLMPLK
    IOLLLFILLOJNMNJONNMKJSIIIKNMJJKONLMIKOLMPJMKLIILEUMLLKNIEKQUOOJMNLKLEPKFOKQNNOQNNVJMNJJJKMKOMILKPKNDNNKQPLIOJHONKKJLOMRJGLLMJKJKFPJKMMMHLMHL
    GINKNJLKHMNRMNFNQQOLKKMQJMMJJLNOLMLJPIJMHPPHLGJIOIKHQKLKILJILPNNKMRJLONOOMMLMORMQHMKLPJOLKPPILGILGIKMQLIJNOHDKKJMKLDHNKKKILPKHKJRLOLNLMNGMNI
    JJKKIGILKLMPQMMLIMPQOMIINMPNLLNNNMMLDJKJQKNJILHLKPQOLOOHPNGIKMIMLPJDPOJLNPOJGHMIQJMRTJLOMMKOQMHPMJNNLLLNNLMNIOKRFOMNMQIKHLNJNKRHGNIOLRQFQJJC
    OLLNJMLKILQFKIJSQLNHMROHJGLFOLPEQKONHKMLKLQSNOLHGNHQOGKPHHKKNLTMMGJHKHHJESMVNKMLOHNOIHJNLOQKMMLKLNNIIOIKKKLUKRKGOMKOIMNILFKGNNIJPMQJKFLJNOHQ
    JJLIINLGIIIOFKHKIHIOJJPQKKLIKMHMJMDMMJNIOMOIKHKKRNIOKGFLLNSHMRJGQIKKHNJPFNKMKIKQOILMIIKLJLMFHJKNIDFJNPLLLJNLPMKMGHHAMMEMIILMRJJKNDCGGMFILKPM
    MMLFLGJJJLLLIFSNDIOEKJMMOHRKLMMNLJHJKMFJOKKKJKIKMKKINQLMKRIHKKLPINJGMIRIFGNHNIPGJQPNMKOKJPIJMHMQINGKRNPINJMNJMMHLNHJJMGISMKHKLLIJQNRLIHRLJNO
    IJMNJKJNEGOIRLLMIILVGKKIOGMJSINNLLHGKNHKIRKLKKLKFIMMOKIMLLHNJPONJOMIEJPQEILKMMHHIDLQJPJOOKKKOIQGJFMJPNDLMOKMQLKMMKONKNNHGIJMMKKLQOMHLMMLNJHM
    KOKIILLKNKKMNMMMGINOQILONOPCPHHJKEMEJLRQOJMPGLNKOMCJFHJLHIOKOMLFLNJSLLINKMRNICRILJMQLMFOKIIROOSLLKPOLNEOJJKKLRLMKNEHKHGMLJFKMMMFLEFRGPJJKJLJ
    LLENKIHHHGNKMJIIIOMCOEQIPJMOMMIJOFLHGIJLLLGPMLNMIMOPPLHINJFNGLJHMIKMOJQLLJLJNHFOEDOHOCSLMGJHPPNFJFJFGLNJAMNJJNIKOLFQCMMJINOGMDPMMKPJOJEIILQI
    NIMPMKJJNLLKKMKKNBRIJORLFHIIHGJKHDLKILIMPKJMGMPKKHOJILMLOPCLQKMLMPFOLROKMLOIOLQPQKFKSOHPOQNFNINKNOMNMMLNNLLGMOMNNIIOIPGOIGOJJOQNNFPLKKKNKHPN
    MJLLJNNTMILPMKNKQKHMMMDHLMGOMNHJPOLQMLOMOHIJIKPQOLMILNILKJFJIGGPOKIMNIHOFONJIMMKEIFRQLLHLLKJAMPLKJIFMLJOLIOIONGKNDMKPONNLNDGNONQNJHHQOLLLMNH
    GNNFKMLLOPJKLMIKRLGLICLJJRKRIHIEINRKKQLILJDOIKKIMKIMLMMIFKIPJJKJLOJLOIGINMHOMIKHNGHLMKJQOLKCJNQLHROOLLGPJJKJFLNKLKGEONIQHINNKLMNFMKKOMHMIPFJ
    KLJJLKJJFQNHLNLGILNNKNQBLLMKGJSJFLCOMPFQRGMPNJMJIHOMOMILQHLIOMNPPHIOLKLHNLKPRKIIIMNNJHGMIRMIDKMOQOKMLPNKSJNFIMKOCNOJIQHLINOBPLPJLNNKNMHHKHMK
    FIMNMMUJKLJMOJPNOKMJKKQHOLMLIPKIHOMMLRSEGIOPJKNMLOMKLMJLJMFRKENPJLGMNNKLLNMIJILHHKLMHLNGJJVRMDKJLLJQGNLJKNLNMLDFKPCOLPLROROLKKMKDPJQKKKPKNML
    ONKNNJQJELNMHKLKKOLKOMVNJPJNLQOKIMSMJMKFPPMILNHEIKEKNSKOGLTODGJPPJIILFMEMMHIHDLMHLNHLLNOOSLKIOEQRJKLSIJLGIMOIGGOGRJQJKNPPOMRMHJOIHJROMLKPNOJ
    NKKGOJKLILMHQKONKOLRKUJNLRMNINMLODOKJNLNGLJKILNGFDNNKMKJINCQMNNQOORGNLLMIPLJLLKKJMJDNOMJKFQOMHJMKKGLMHROJKNSQKELRIHOGLPIJHLKRHNJNLPLKJIOGKGG
    MMKRJKHLJKMKMMNJILHMJHLPIIOKNQRLPJOOOMMMNKOOLLGJKJMLEIILMINNKIIKMGNLMJMPNQIGKKJDGFIMNNILOIICMMKIOLPHODJLKICMMHLNJJINNIGRNHKMLENIGMMLKLPJIJNH
    MIIFKIRLJNLKNNFLEILJNJQILMRINLKHLJHMHMNKLCJHJJSQJLOKIPFGBOHINMOJQJJNKDGEILLIKJJEJQJIHILNKKJMNKLOEKONQKMEJJKKHIHGHJOMKMLLMLMPJOQJLNGMKHMLMKPJ
    FNEKLGJJKJQNLIEMJNEDHMLKJLQGKMOGUKHGLIFIPILLIJGKIMOKLLFTKIIQHGLJNNJMTJJNHMNQIPQEMIMJGIKLOPNJJJIJNKINNLMJLKJQLHGNKKLJMKIMQLNJVKNMMKHIMLPILLJM
    KFIGJLNLJPOLPMJHMQMJTENMKOGNLJEKQICJJOKLGTHMJJHJOFMDMIIPOILJPNOJIJHMOKRLHJMOLPIIIOGLNOIKQGKMQAMKHJLIKKMLFNKHNFIQGNJKMKMIKQJLJPKHNPOKGKQKKNNJ
    EFNJIKIOJMLNHIHHSPIGNMELOKLLMDMPGHLIKJNKHJLLOPNKKKIIHLJLNMNLNLJONPLOIMKVOOFLKLMKRHOMFQOKHJKNMOJLOGLKLMNMJLJKKNMONLGJONOLCLHLJKLJKGPJOHJDLGHH
    ILPLFIHMKLJQVNJMELJMJHLRQGLAISIGQLGIFFKKKLHJQHMLPGKQLLAPINIHNKOMONLISLOKKKIQFRQKHKIMJNOLJMRKOGINHGIMHPFJJIUNKNHQKJRMJLJMOLKFVKELIJLLJMMQMOOL
    JKIMKMVRFONHGKEKKIHIOLKNGMGJKMIKMDNHJOLNQKLRCLFGMMQKIQQLRJPIKPFOJLONJIMOINLLJUJOLLNRPGOKIIJDLKMPKOPPLMJELHCLPLQHPKGMNQINJJJIKNIKOIONQIFOMNNK
    OLIPLPJGPKMFJKNKNKMRMJMNIRKJOIKJJMRPJMNNOPEISOOMQJLPHNNIKJLMMNPQKNLHRMNNGKKPLHLNMIKOMKOLRKHIFDHMLIORRHLDRJHMOMOJNQNPOKNKKJQLQJIJGPHLKGLLGLJP
    QLHJKLOJIQIMMKGKOMJNKMONRHJLNDMNFLJKJLKPOPQMMOMLPHLHSMOKKMNLKGLONFMIILNDHJILMOEJJLMOKGKMGJOKQQJPKKHPKJLNQJKNNNOMOMMLGLKNIGOMGNTLGOHJLGJDQNOJ
    KKEMJENMMHOJONDGKFCKMLGPLKKIKHMITPPJLNMGMENPMQHIKKOIJLKJNMJMNRNNKNJMHNHPJOIGPGJLKNOIKIKMEIKMMQMJJNLMLOKPLLGLOKJPSMIJOJMNLIJJMLIFMMQHJLOLNMMN
    PTNHMKOLMRNJOFNKHGQIQJMOLJGGPLHPLGIGOKJLRKFGNNOQLMPJJNHILRKGLJJUJFLKNAMLJMMHGKKLKKKKIJMMLMLSGJOGIEKKNJITOJLROOMOJJQNMKPKKINMLQLOGGLNPGJGIIIJ
    KJINKKNKKJJIEGHLLLLMSLFKNQJIJIMKJNOSGKKNLNLPMOMQDIFHLFQFDMGLQKMKPOIOMKRLNMLLNNHMLIFGPJKHIMNMJMOJHKOLIIGLLFJMKOKJJGNIONJFIHIJMMJLHLMONKIFMFKN
    PMOJJKIKOKJHMJOJILOKKMNHIGLMMPIQLIQJIFLSLNMILMIPPOIHQPOKKFQPIJHNNPPITNOPLMGRONLPGOOKNIMKHOLKPLNOILLLNMLNOOJGDLLKJMJJFPONMHLOJMMJNKQLOOMQKLUP
    NGHGKJNOLQMIJPFLOPLPROMQFLLQKMPMNOKNRLONLJSJEPPQKLNPRPJMOKRJMOJQIKQKGLGNIHHMOGONNJQKLLJMHMGLHMOLPRNQNMJLMQIMSJIGJLOQIPLHMOOOKFGGNJNIGIJJKLJK
    NDJEGTLIKNKQOHQKMMOPKUMLMGNDMFOCGNJKJJKJOQOHINDNKHNFJKJIKKMFFNNELPPMLPMLKJMSSGSJNLKPLFNFGMEJOKGLEMPPPAOKQMHNAEJMKMFJJQJSNGALURFOTHKNMENLKLLI
    PLJOKSKCJCODIRHJGOGEEIHDHLIHJHMKGOIEIQNDFCIKIJOGNQKLFULLGDHKFRNMOHDEDHIPNGODKQPMSCRGLQKPMJGPRPORJKPMORSUBQLMPOIMLHFKPLLJJHLCPNHMJPHJJKDHGFHO
    NJMLNJNMJEJHKJJGONMHHJOJQMNHNIOFKPIHMMKMQSMJQKJKJEJNKFJLNFLGPRFNLOMOMQNIKKJKOLOONFLLLHJQKJLNJMNJLNHKOMIPLLKKNMPJLIMPKPFQMCPMPKMOLNMRQFOMKKMM
    QLLNNJKNLJNMKOISMMPTMGIJMLMHLJKKPPLKQONOJJOMIQEFGPHJJJIMGLLMGHLLMHLPGLQOOMJHONPIIDGMLKLLMMOIFQDAJHKJHPKLLHGLMIKJKFNLKKLHSBFKGKLOMNQNIGLQJPJD
    GPMKUEKHPIHTMJJHOJHKIMOJLHFNNOOGKGLJIIKKGOFKKIKIPQRHNCNMLNEBJOMOLKPMECMHJHNMNILOFPHKJLLLHQOGKGKLPOJLOPMPMMJHLNHMHKNNOGKHKHJQJNJLHGGOIIROMNNL
    NFNMMNMMLJJQFIMMMOLIRQMNKEKINLIHLNFRKPMOILNMJDNJLMOIGKUHRKGLMIGEKLNMPLJLJOHPELJOKKBFHKLIGJHEQKHLGJJJQIGKMNJNOFLRLJMLLMHPHQQLNISJLNMPMJINJKJI
    KIKJORIPDMLQINMPKHJNOMNKCPHMHGHKRKIPHHHKBLLKMAIKJOMGOLJKLKKHMSUKKMGGJNMPGTKNKFLKJNLPHLNNLGTHSNEJMLLOMQHNNJGKIJGIJQOKLNGLNLIHJLOKKGJMOGEKHLLK
    ILIIHIMPIJKKLGFMHLOIQONLMNKHIIKOEICLMMLGLGNNILIOIKQFEBPKJNMKRKIKJNKKUQLMMKNHKIFHNKKMNPOOIKDIOMHKNPJEQJLMNLLLIIHQMLKLILLGGMKOJKOJQMENPKQLQLJJ
    OJHNLKIGLFMNHLKIAKHIRJSMMODILNLLDQQLQFPFIJIGMKLFHHMUKLONMOBJOOMNEMLMLHILIHIMPMIHIJMHKSNJMPILKFMJGNJOFIIMFMFMIJMNHLKKNOOKQNGHLJNJIMNMNNMNDHMH
    LKJMKIKNPMINPJPIVKHJGRJJMKMDOJKOOQMOPMHEPVPNMPLLQPLGLIPHLNJLINNMKLKINOGKLJHQLIKMBMQEMKOLQKMHLVRNLKJJQNSQMNKHFOGLJHHPIPHILPJJNOHIOPPGIFRLPPDJ
    JNMJMNOKFNHMKKCIIMNJIKHMIMGNPKJMHPGIENKLDJJNPOKIGMMPGNGGMTQGOKOFMLIGHSKHLOENIGOJLAROLINMJNFNIHGGLHGNNKGHNOIGMJNHNMKJJJFNKMODJLKPLLNLLONIPELR
    IHIMMHLMLNLLJLRJMFNLFOLMPOLNISLLHIOSJJMNOMKOJIOHDILIJLIHNNJJFMIGMILMDJMNONGQJHIARJMIMKQEEHLHNODMRSLBHLJGHNMPJHHIPKHLTMTLLNMKDIEHHJMDGTEIGOHC
    LIGMENKEKJOKQMLKLJKIIHIQGNNPPJKKLPQINIJJPLJLNHMEHJKJGGKFLSKIGNMJRQOGIHNQJJMQNIMMNLNKNINLKHNLJMLGNKMHIJQMKQHFPKKQTNKHROKLJMKHEIGPNKKDSMKJKKLM
    IJJIJPONNJMHCLLKKKKKJJHNJIMOHPONRMMNJMEIOPIPLOKJINHOLQNKJJRHRRNQPNHOKLHLPPJKPRLOKLJNLNJNPLOLLOKMSQGNMLHHFIMMHOEQMHJMGKNMQHFIOLNJJQKKOEKLONNL
    PGGKIILNMJKJGPNLMKNNKNLLPILJTNNIQJPHKDMQKODHGIHJONRHPJOMJJHQMKOGONNKJNLQMKKGOOKOJINTGMEINOVIMFMMMHHMNKQIKITKIJNPOMMKFHLJNIJMLMQPOHNLLOMPOLPO
    LJKJIJOHRTIIGKNLOOMNRLNIFLLMPNRGJHIRNINOLIQGNNIKMMEJPNQMNMHRMMNKPPNOONJKLRNIFGKOIJMTIMIHLNMMLKMIKNPGRINNJMHOJKIGLQMMJROKNKIMIPIHGQJLJJLHKHKM
    QLILOKOKLHMHJONLKJILTNJNFLKPKRKNKHIFQKKSQLMIMHKRONNJJMSKHNONISNMKLGFFMKSJOKQNPHKOKIQPJNHLJMHFHIKKEMHJMLRISPMPGOIMKFMMLMFRNNJLIHOOIKFLFMHNJJO
    LHFNKNLMIIPIJIOKMHHNKJMMDPLHQIKQOLNKIMPORLOQMJOJNHLLLJHGHNVHMOGMKIMLILIOEIOLQMHOHJKLKQNEJNQCHNKPOLNVMIPJGNGNDJGIHKLMNLNHIOTFFKSLOLJIHJGLJPJJ
    MNMLJKQNNMOJHLMMVJKMKNGDFKKROKQKQLKPVKAOFLOKNLIJIMFJOJLMQIKOILJPHHLIHMMMKJKLLKKLLKIJMJGHGMLOOIJLLLMNIPIMLLFOMMMLIOLJQLKNJLKGKMKENLLLDILMMROK
    OKGJSNNLNGPGIHIJIGLLOLJMJJHLMKJKPPLFPJPHKJHPMNJJNKLMNOHOFNMGHGERJKGNKGLMSKKQONNBOKNGOKFGJOHQMEILEJHLUEHGOKPICPFOPKLKMLIONLJLGNNKOMLOKNDPKINH
    MNPLGLLKFLJQJPJJOHJKRKQJJGMJPLJNEKIMRMKKQLOLKNMNKJHPDOMJMPLILJJNKEQGMKIGIPNILFLKLROLOHOKJHOMPQPGKUGPGOPJMJLKLQIMJGENMKJQRPMJIJMQPJNPKJHMKKMJ
    PTMFPMOJQLNQLLIHMRLNLJDKIIIIQLLIFRLPGIMOKKONGLIJKOFJKPGKMILJSIJJHRSIMJMONHOSOPFFOMJKGMORLJIKKILNOILMJPNHMKLLPMIHNMHPQKOPKNPJNKKJKLOIMCJNPHGJ
    KIOKLKPFGNKKGNPJGLHNKLPNFTJOOENQINTMLJGRLMAKLONHUMNNNNIFOQPGPKMHNQMJLJONDJKLJOLONKLNBJPHRNMMNIIGLLGFKQGHOQEOHNIOIIIJQJNLKMKNJPKOLOJKMMGIIKJB
    SHHLTGPPMMOLNKMJNIFQIBGHERONCPOHNLQLONLNJNKFLNMJGJJNMNJNVOOMLOMLGEHKPELHPMKKQMJGPPOQLKLQMKIHLJKJMINKFHJIHHKLILKNMHKNLCGFUPLLOHLGLDLQSJMNONIF
    BLPJIHIJJKPGIKPNNKIIMEKJFPIHLNGKQMHMOLHJJOQLRMHOLVHMKMNOFKFJLOLDOMPMJGIPKILTLLGPFOKKIMHKSJENILKKIJLHEIMOHNJLLNLOMOKEQHMKROJKOCOHJNKHPMVLNKMJ
    KJKIKKLSQOGQQOHMJPNUNLOJPTQOJHOQKNTJEMEKKMLITNEJLIDIPKJIMNKKLRLNGIKNGLKJRPOKLJONJMDNNDJJKEOQMIJJJLIMNOGJONLMMKFMRFILPICIPJKLKNJFRKIPQIGLMSSK
    HILJNLJGMQJMILRNJGIONGMMGMKMJNKGIHPHOOLONSIMKLKJKKFKPGSNHNFKKOLLNGJDOLRFMKNKGOLHLGORIOJHNKKRKOILLHMIMHKJOLHKMKUOIMMOOJIIFRHLPMMKODIKOPKLKNLO
    KGMNRINLLLQMMIJPHKFJOTNJNOLMQRLPJIKJFDMNPPIRLJMMKIIHIQQIJGPNINNPGLJHOLMPIQPNIEOIOPKQKOLRNLMTGJILNJHIQOIHJLOFIQCQMOHPLKJHSHMLOJIHMJPJLKKPJMJK
    KSMMKKLLOHPJGQJNKLOOPNOMHMONIRRSKLNKDFLIJKKJOGPLMJVFOIQNMMOJKIOKKHOKHQMJOQIJJOANIQMKOJPLEKOPJLEKMOPINKKLLRFQMKHOGNNPSOJBNOMKHIIJKLEHNNGIKFLO
    MMOKJIFSMLQGOKHNTQKFQJGQIGOGDFJKLNMSOJOJFJMPIQKNULLGIHGLJNKNNKPOKLHLHQFNOFILJJNRNJOKJSJMNKKLIHIKMLOQFKIOMPSKDMKJNPKLFOPJIIOOOKLJJGHOGKINOPJG
    MJPINOLKIFBNKOGMMJROLIIOMNLLPKJNOJIGAMHNHLMHPILJTNJMPIRKKLNMPIFJJKJHLMFLNMLPIJNRPSJORLKNNGNIQKKPLMLONNJOKMDOKKLRFRMQLEMKNJUJGQMGLOMHKMJLPEMO
    LONJIOLMPMMFRPFJJIKHGCMFMHQMMKMIMLTKMIIPNLOGJMPNJGNOJJQGMPJMMQFPGPJEHLMEMIFLMONPGNGKLOGGMFJOONGMGQNPCLMQJJSMLJHLJQOOLJIQKNJQJJMKJMJKMJLJKSKM
    FJILKMGOLHOPJLMGTJMSFNJONOJMQJMMJIJNDNEJKGJFLJIIMIOKLGLKIENKNNQGKOLMFKIRMNGPNKGPMMDKKQQFDLLRIGJMIGKKIJKMNNKMNIKNJQMNNSSQKIRPDQNODNHHMPNINHHL
    IINONFLJFOMJJIJGMFMNNSNLOMHGFLGIIOOGMRKJQNMKPMELGIMNDOLSJNJPEFKHNLJNJGLNJNKNNKNIJLHMLJGFLOJHJQLGVNOKKPMJHKJOIQFLHLOOMMJTIPGOKTNJRHMMNRHKNMLJ
    MPJMLJMMJJLJGJQOMPOPLJGPIMLLGRHLSJOMOLLMHHPKLHNJOKLJGKLINIMONKKGJJNNILOPNJIAJHIEMJIIKJKKLKKHTLIFLMIMGMIMKMDGKGMLNQPHJRNMQKKLJVKJKOHRGNLHLLQN
    LLLGJPKELNDOJNNMMMINPMQSRKGNLQLHQKLNJIKKKKPPQQFKJMKJOOPNDIGKIJFLMHJLKDSKIHEMIGNNMOHIOPMMQPOMHKHBKJQILMOMJVPFNLOIINJNRPLIINMLJNGRKLDMLEGMHMJJ
    LKIJLHMFLJOKOMFHOENBQQKFPLCPLKJJKJMKLSNLQRIGLNKKCQNLLJLIKLKHNNHFIJTGKLMJLJKNOKMKJVJOQPLOHMKMPEJNOOPILJJHJRJLLOTSNKDPFPRPKPIIOKLJKJTKPRKHMNOS
    NMEKJKKLNJLMIKJKGLONJHKPIEINJIMOKPNQONMKOKKIOMIOGNJKOOJMNMKJIKGLPJJKORORSGRIILMFNKOHKJLLLOONKKMMJLMKPGEKOLIMLRMGQIKSOGMFNKHLPKJMMNKKJIKLMTMM
    LIMKGMKILMEJGGMPMDQLNKMNODMLNLMINKMNLSRINLIMILJLKMMOLHNKIOFQQOKHJJRNGMLLLFONMLMJKHNJJHPKIPCNIJMKKKHSNMPKKIONJMOFMMMNLKOOJNFNLKFLPMKOJMOHIMKI
    IJLNJJLNKKKLSEJMLJJSJMPJLKPKIPMELHLLLOKQKHHHORMKKMPIFKJGDKOQMIKHJPHJJPMNKNKOLOKKLNINKJJGINQKKGJNMLKQDGJMELJFLQMMRLMKLMIFMJMKOMHGLMKGOOKOEBNI
    LLKJLLMOLLPJIQHOIMNNLGNOLIDKKOMMNNOJQNNKMAILOHIOLQJNQMJRORNKDMOPKMNHGKMHNMFJLLMGKIRMKLKOJILJMIOFQEKMMMLLGDLIJQKNQOFNJHNKOSIKNRMILLKNOKMOKLMH
    DMPPMINMMLLSQMOJFLHHHKLLONQJKIEQKNIRLQJRDKGLPLJPLNKLLLLKNMLLMNILDILKRJHMJIKLKPNSIHQGKIGGKIRKLINKMPMMNFMLNHIDNIKKIJJLLMKDJKNKHKNLJGMPKNOIMPPH
    OQLMNKLLKPNNJGNNINNIKENOIMOJFGLJPOIKIIHQKJLGLIPPKHOMILNJPKGMLNOGLGONORMKMLOOLJGMKKLKJIHKNJQKJJOGNJLKKQOHKOLSOHQNLSLLQLJJINLLKLILRMILIOKOKKMK
    MPIKJVJJMPMJKOPKLPPLEQLLBVHJJNONHLKKQHQLKGCIKFLFHCILHHKHNNJILCKKLOKILJPLSFOHNIIOEPNNFIQRTNMFDMJKKCJMJIOFGHHIPMGIIMTNROORDOQKOLUEKNJKGGNKGKJM
    UIFLJPMQJFOEOPMKHJSLRPHJIQHOOIDPOJIQNCMHKFOKGJMSLVJMHPJLNKNGJIOHKMKJOEUCFHKJIJNMJLEIGLMHLGGEHNMILHLEGPLMMHDKAOIRIIJMJIFPGFLJNRJPOFMNMQLQPQOS
    RMLPNKSJQPQTEKLOQPHKNIGGQMQIFNPKOGPOKPOLMJINTGUJJOMKKLJNLGRGNLNNKQRINLOIMMLLLIMIKIJIJLONNLMKILLLJLHMLINROOLHOQNNJOOLLPNFOPOHKJRNLLGOMQMKKMHS
    LLLUFHHMPKUKHJRJQKNQQNIIMPKCMPPJJLJMIMPMNFPKLKHKOMPLOOKGNMHJNLINLMKMPMJMLNLQEMKILLHJIJNQHLMIJLDIJHEHHPREFLLLMQGMJJJMOQGMINHKNJHMLFGLKIJJJHMI
    NPGIFMIOJKLIHIDKNFIBKHOJDKMJSHEKIIPNGLMOIJOHLVPGKQMROHMNIQMLQJLQLGCENLRIFKGNHGNJPEEHNMNDHKHOOROEJOQDIBOKESGILIMLQGKHKOHJHHKIKKHHJLDGLPQHJNNK
    IOLKMFFOTKOFRMAILHKMHIGKLKPIIGMLNUNROMHOOJPQHHJILIMGFFGMLNIJLILNLLIIJLPNFHKPNFMKHMGPIPNJJMOMPHMKNTOPIIKOOLJKNPFFHEOJJHHNPQGHFIKNSHLKJHNILGLJ
    FHMILNLFQNMDIMLLOSIPMILNKJHPCBJQHLJOGOFKNJIHJQKPKOLBNOIKGIQJGSKMKDLKIJJGEUONIHKQNIGKFJQQIOJEJGAKOPKIINGLOJQMMNQFGIQBKQHOHMMGKGMKNOFNHRIJFMNO
    ILEDKMOTLMJNJIGININGIQJJHIKKDPIIKMLKHKMGOIFHMLNOLQOGLMJIJJGMKGFKQJIEILPILONIEILNCLENKMIJHKJMFIPOLPRJMJMMJKMOKJGMKLNSIIJLLJNHIIIIIJIKQJIDLHKI
    PIKNGKLGPKJKNINNOGKRHJLOEIJLFHMVPIRILPGGHFJNNKCJHHJLLJGLMKIHHHJKIMJLMIMPKHILPKGBIKOOJKOGOONHPCNLDMROKESNVOENINRVGKNLGKHKIHQRPJNFMJMHOLMHNJKI
    IONJOOMMIMLRQKKPJIRIOHSMRLOMKKJCJGONNELMLFMOEIJKGFJFJJKKKRKLHKONMMJIMKMLHQJDLQDOIMHMSNMGOILPOKNKNOLFNGMJPMMMBLFMIIQLPMHBOONJPLOJNMLLKJFOJJLG
    KKPJPGFKJPOQMNIEHJIHOFIIGELJKTPJNMMNJILGGOOGPOIOOMMNMKHKHFLOKJGGJJLNLHBLGSJIEKDJLKIKHMJSLONLJNFNJHSPLKKCLMINGIIHJMNHIHRFIKEIFOJHGCNLJKUFIGQL
    OKNJOHDLGHIEQNHPRRHJHKNFMKMLNLMFNILNKIOJKNJIPPJRJMJMQMJJJPNKJJKOOBNLJLHROJMHKEHLNKLOHTMOMLGFHGLIJLELNOLLIPNLKDJCLNIMDPKLRHLELFHDPDNNOIKDHOLM
    KHINJPOHEGVIINTMQMMFLMGFLKOGHPLOEFCHKNJFOHMFGKDLLLLNKQCHNJMGMNJOLNKOHOIPNLGLMLNLKJPHOONLJJRLLRPMOIIRKIFLJOOGIOEOEMLNNILMKNHGILMNMHIKNIJIHOGL
    LMJPHGMKNKOLLOGIJKJOLOMOQLIKOLGGHMHMOEOLVJMJNRKHRONINMKMGLKLJPHLIJQOOOKLJJLJKQLOJIJKLMOEPNNHLROJLHNIIHIQKQKGLMFEGOMOLIMUIKPOIKMJKKNIOIJTKLML
    KLLMNJNJMRQNPMGLIPPNNPLKRSHMLIMKHKULKNMNNIOKPLQEMLLMMIJLILNNCMRMJPBKHNMMLRPKKHLJLMGMJNJMKIMMNILNNJJKNLRNHONLKOMIKPNNFJHKISLIIJIHLOKOLFKFEHIM
    JQHRKKKNJHPOKRIQJIOLLOLMIKINKIMJLQHOHQJMIKKKLLHLNJILNKGLKMQQMNKKKIOKKNEQMLONLIHMHHIKJKKGNMMJJMLNLHKPIIJPGIKIGJMILSNMLQJPRIMMMPQOFJLKFMKIQNOH
    SKJKKLNOHKJJLJHKLQNMMOHGMJLNMPLMMILLGJKNOKKOLJLINPPMELMLJLKMOHIKJKQLGMKRKKKKONKNGKKKFLMKIGIRGJOOONJJKLIKJOOLMMMPJLFLLMIFKMLJRMLLKMLPKGJHKGKL
    JLKHJELLINJHLONDLPLPDMHMFKIDJOLJMKKNLJHPNLKQJKMLNQLMQNJLKNQIMMJOGJMPKKTOHIOMLNSPDJHELNQPMGPRLKOROMPMMMOLRNLOINKPKNIKGKKKSKMPNMGTMJFOMIHMHLMH
    GPKKKKMOKOGKKKSLKOHMJJNIMNOKHKMHHEMNIIKMGMGLIMRDLLHNJKNHMOMJLOOHQNMIEQIBLIGQPKOGMQJHLLJHLNGKMNLEQNKHPIMJJFNMGHQLNMSHMHHNLDOOMMIIMJHKLPIJINFM
    MLJVMHHJMLMLDPHFIKQLJEGFMGMKLHJLKLPGMJILIQJJPQIHPFCIKNMPOQNKKINPJPOMMIPLLKLPJJDLQKNMLPPJNKPMNNMNGLJNJQMMJKOGNKGHMJOQGGPLKLORTNQIKIKGNNPGNKLM
    OHMMBGHFJEFLNLIHKLMHRJLAIHLHDIMRPIMNNKJIMJJSGGLMMJOGKLNPQQKOKHILJJHITKNKQMGPLOMNQMOOOJLLOLMGJJJMIMGLJMNKOKKKICMLLJMMMKONOQMKJFPPLKJLMMPIMIPL
    ENIPHRJIFLJLLIOMNPNMKIFKJNOLJNJHNJIKMNORKQJKLQNKIGLNLHQRIROPQMJLNMLIGLENJIQNLOIQJMOIMISONIMLKLMMNIJMJGNKNKFMILMFJJILLMOLMFLMIKKCQDNJLFHNJDMR
    JKOPKNORGOMIOKJLPLIPPEPVMNVKMKLLNNIOIHPJJLOIKOJHRQOJIKIJLKJGCIOOJJKJLLMRGMTOMMLOOLJNLMILGRFNPNOLNJLNSJMKLMNEKNPOGMPQLOKKKINMNIMRFJGMKKMKLLMM
    MIHJMMKIMKNHLTJKPQISIPILOIFHOGIMHJRKNOOKNKDJHQLLLIGPJOGJJLNJIQJGJNGRKCFOGMIOPKLLPOSRKEQOOKMKQJENLNELNNJMLLQKONQNLMJOQOLNNMIMNNPMOIITNHHQIKBE
    MKLOESRMGKFMIIJKMNJNKQJKJHIEHMKIKILNKJGSILHLHOJJGLNJOPLFKLGHNJNKNIGKLGLEPJJLTKHKMKPPGLHLPHMLJOPKMPMNJLGJMINMLQDKMMOKEFNKDILQFIKLIMMKOLQQKKFJ
    JLIIQJNHIKLPAEFKLKLLHPJLRHKGHQKKRDKIJLHPMOITHOLGNLJLHUKHMKJOOLHILINQPPIMNTNPIDHSPMKJGOKMJPORMOALLIHMMLQOFLLMQLJMJOGKHRDLNNOJLGKIDKJKOJMFMMLN
    SILLKLPGNHIJOHKLHKOPMKOMKNKPLNMKGKINLKLMNLKPMNPKLTIMHMMOQLPGOKKHKIKHNNIJFMKJGONMLJLJNMMOKMJJLKKJNJNKMKNIRKJONMJRLHMJJJQNNNLQJNGMLGJJJJKMJJQM
    JOMLLINONHEPKMONHHRMKILJLNLMEJOCJLNIKJSMHHLQJKLTNMNLPHKHKLNMMMHLNIKIHNKHMHILLLVGONIKHPMJKJKPMNJIILMJKMMLVKMKKMKLDIJJMMRIGRGNQPMITMLKFPKOLHKM
    LNFMRJHLOLJQFLTSHIGOOKLIMKMHPGMKOKJMLHLNJMOKGFLKJNOIGNSJPJNJERPPPLLNJHLMKNNPKLPOLIHNKGJNKMMNMINBJOLIJRNNLOIPMMHVIPQQLOFKJRIPINKPQLJLNMKMOOJJ
    IKIFNNMONPLPMLAGIMLLRKKGGIOEQLKKLOHJOHDIQLIHGNNPNNENKKELMOKMKQKQNOMONNGLLQPEKIGLKIKIGJSFJLJHFHJGINKNJIOJLMHHNEQNKIMJFHJOIKLHEHNMMJMFQMOJKLMG
    OOKFLLPPJGIKHMKOGJRHILNLIPJKPNNGLHLJKIFGNLQLNHHFSQINGMHHKIINIHGKIJILMKILQPFHGKOJMJMQJSNRNLLPLMGOLKLKOIIPPOINKPHQEGHOKMPHNKQJMLJLMNIILIONMGPJ
    GQKKJFNMPROPIGMEQCJKNNIJJHPJMGKMHMIELOHJKQOKKDOIONKOHNEKKPMIHKOJFLKIJJNIIFOQIQNIJLMRFNLHNIGMIHNIKMKGLJHFKLNLQBJNJIQIIGNGNPLJOINGMKLJNMFIILLH
    OLIHJJMKQILJMJPNLJMKQLOMKIGMLSJPFDNJLLLMIRPMITNHHMIHNOKQLMLKOMLTJHNNKLIJNROKIKJNNOMNMMILFNGHQEJGIBGPLOPMIJQMKJQJLTJQJKLIHNKMNJLMPPECOPPEDTML
    LJMOKBKIJJBNOKSNPKLHGHKKENNOPIDOOLIKJLLEJRGPPJLGVDMIKNHJKMQJJNJLIBIRMIDNKKLKOJHLDMFHJNHKLJPLNSMKJFHKLNIMJEETHJKKOOIHJOGNJMPKLIMHHNGPGFHIKPLL
    MJFCNDIIDONPNFKEMJNKNKNHOMKQSNJOKPNJOKMJITMONMJILOIQONIOHNIMOMQIMJNMIEGNJJMNIHIOLFKKLMJMHMIGINEMOMMJKHMJMHOPNIHLEKNOMMTMLKNIOKNPOIILFJMHGMPK
    JMKILOIQHIDQHGAMGMLNNJNMILLPOLESIIILOOJQIJKMOOQRRNMMHKLKMMLKNLSPHOHTLLLLKMLLLEOPJGMIHMMMLHOJMLKINLKKNOHFJMHKMOFNLCIJIJNIQJFNJOLNKDINIONQLMNK
    KFKKNMLEGLKLPMNGGKIFOHIHNNMMNPJIHRHMLNFMLEPLEILJMIKNNKPJKNIIMMGQOMLAPGJPJGGLHDJOGNNMJMHINNEIIONGGPHQLLOKHLJJMNGFNJRHQDMMLIQENJMGQOMHMJMSLKMP
    MLNNNLMIRPGFMIFPHQMNIHJHINLJNMPRLNRQIEHKGKTRNLKHJPKMJOHGMOKLLJLMRNNIEKNMDPSSILJSLNNKLMKPOPOLMJKLIONKRGNPFJQMKLIMKNMLNFKJPJNGMFHRQONROOOMMLHL
    GTNNLJNLPMOFKDJGIJKKLGLJLIHOEOQNONPIILQLNNELNNNSILLNJSKMMMLJFMMORNNSKHKLNJNIONKNNOHOKNNGGMIMMFLJNLKMGNRRPHKLTDNHNOJGQLMMLLINOMOIVIJMKJKNOKPO
    REOFLOLHIPKKMPKNPLPNPQRKOKNLKQJKHLMIKMOMKLDIQKKLJLJOKMLHLJSMIGJNPLOONMMHHMGMLNPJMKLDSKINIPKKOKLRQCIMNQNMLHHNMLRLHRGPNMRLNLPOMLIMLLOKKMMNINII
    SKGPNQFLLQPMRHLNLHSLOIQQLIPGMHMLIVJKKMKLPRMILLMIJQJOOMNMLLOHKLKPLJJMJLMLQMPJLRGLPHMNRNKNKGMKMLJQPOMLLMRRMLMMHMMOKOPSJNKHGQFGOTRMGKOLKPKIJFPM
    LONNLIJJNJKMLKJIMMNKLMKRKIONNRPOKKOVLMGKIOKINSHMQJLJRJPKPOFQHGJFUOOOMHOPOSGIHKLILQPKQNIQGONMHLCJJKHIPLOLEKONPMNJGFNNKOLFLJKMLPSLJKNJKGVOFLLM
    KJNNFNOLJRROJQHKOOKFGNPKKJLGPKJNJIJNIPTTPCPNJKJPHMNJQKDOHIDVPLRHMIJRIFOHKLEPQNOJKLSNIPLJOSFNJQPOMKKOKILPMMNOMRJJKNOTIONJPLIPOSDNRLTQOPGBKIKO
    MJLLOOJJONODPNKHKOQJQNOJKIILNKIKGMITNTNMMKGMONSOROOOIKMFPTNRONIPLQQQRMLPEMKMITGJMOMMKQMHOLLNOPIENGQGPINIPHFHOGLLKOLFKFLJLMGIHJLJCOKQLGPKMEKC
    FRISMLLJLLOFHKGLLJJQGPMMOLNHINJGFPNGNGJNJJOLGHMLMKKKILNNLEOLGLGGGGNILLRJKMLONJGTNFCNNJJKPILOEILJGJJLFPPKLKIMIPKOJQCOOHRLSJGEFCPMLKFAJVGOKNOI
    OMKOKNLOBMFNNMLIGFGJJFJVLLGPFMRKKLJSKFKMJLOGNMJVNNOMJMNQNKPMKOLLRQGRVLOKOJIVLNJOQGEIHLMOMNNJLIGFMJIOLLJKOIIMHNPIOTLMNJPNLNMOELOMLMJMJGKMQNPM
    PNQSMRJNFKMOKLIIQOTGNIMNKJPMOMPOKLFNMKNNHHMPQDLORPPNKMLLLKLQLMMPKLNUNKQOMNNHPILNMKJHLMOJQJONPKKMIKNSPJPONKIOQOFLJVNIMIHMPPMGNNFELLIKHGKKJJPF
    IHGHNKKLDLQMKIIPNLKPNLLVNHTKJONHJQLFTEJNLFKPMNJFSNGMGFLKIMQLLALMPIPKHINTJMMJLEINKJLPJINLKJMGLMPJNNEHLKMNNPRNNHLIDCDDNQKHCTFDMONKJDVHIMLGMGQM
    HLBBIOKNNCTPHTNIMPEPLMJGHLIHKHIFJJMOGJJKONIFJENMNOLHJFMNRQMBQJLPNIOMLOPMKHNENMMFLQMHGKLORFQLHPILSMOJJHIPOMGGKFIHHHQGQRRKQFNLHNNIHRJKHNGGIJLM
    PJMRHJMJHGCLPIGJHGHHJIFQPNVUMHIKJKHJMHGQPMJLPBMNMEKIIQJBOIHIFOHMHGIPHHAIOKGJIGOROQQQNJLKOPMIOKKRDEGHHRIHLITNIUPJLLQMMKFQFPNMLBERMONMLMHQIOIM
    ONFIOVMOPLHOLKGHJIJPKPODMOIKQNNEIORMPMIKFIJFMNHMJIMPJMPINHHMPKMOKKIMKRKHJLGRKJLMGTLKDELMLLIILKNHLHIHPFKGJKJSOHFGELMNJKKOMNJIMKENDLFMMDNNDPPL
    MKJLOMSJQIJOPJOITKLJKIJKONHHFKKGPMPDMONJRSKJJNKDKNOIKNPNNNRNLLMPQLNQTNQJAPHKIMJKIJMQMLJMOTLLPOIMKKLEHPHKKKJFLKKGONHLLOMRIFKJPIKMJGJUMLMGGLLN
    QKFJCQOKNINPKNGKKJIOIPONNOIIPMOMQKRDIJLNNMPKJIQOGOJEMLOKQLHSNJOLHTTLNJOGSIMKLIIMNGJIMIHIOGOGJGONIJRJKHEHOKJJIJKMMLJLJMNLKUGKMQHKMPMJOKFCPHLL
    NIFNQFMIMMPKJJOIGJKNLKKHKRHILPMOJJMLHRKIIJQKGIJINGPNJHLJENMJOQNGHKGOPMMLJLIFIIJNPQKGLKROKVPMFMOLNNHIIOQEMGLTEMHCEJNPIJIGKKMKOJOHJMJJPLMSVEKO
    NKMOLRNGLKLGKGLLKNLJGLQIKILJVQGNHRKMLLMNKHOFHUPNONMGEGFLMJNLPMLQQNMLIKGLLLJKNNIMHHJFKQKNENKKJMHSHHSKFNGDKHMUILCOLGPNHIJJOGNMEGENRLLKGLNHLLOL
    HGGOIPIRQLNMKLMMOPILNODLKOKKNORDPBMGMKLLJQAJQPMGMLMLORMMAHNLHAPHPNIKTLMMMOQHHMHNDOHMJUJKROULKNIMNLILGLHMKJOMLQMFIJNIKKLLIQLJMGAIKHKLILLJQOGK
    LLLOHNJLJOGQLPLNQKNIPLPNMJRKJJPMKLJLQMMHLJJKMJHKKLKMKELNMILLLIOTRMKITOPKONINPLLRSKIRNIUSIVOLNNGLOKMOLLHOMORNKIJINMLIOLTJRILKLKKIKMRHIJIQJKJK
    LOIOMGFINNKKRHLNGMLNLLHNKLPKQNSKMLGLFLPLOSPKHNHTEPQIMSFLJNEFKMMNLIQMJOONKNIIRNEHLINMEPHNKKGRJOGMKFPQMHSMJLOJKEKMNHKMNFIFOJQKMKOHLLMKHNPJGKFK
    KGMIMGKRJPPIONLJLJPMIIRJNKONJNHMJLIOLLUPOHNKMQLJGNMMNKOMMKQOQPKOIGJOQMIMKQKRGINILMMOKEJLGSGKIKJQHKMGHJKLOKHIOPLJONNHKMGHMHNNLGIOKMKSPIJGJNPK
    ILJJKPLEGPLMMOLGLNHNGMLKKOHUKJMIKIUMMRLPIKGJNMQNOKNOJOLRLOKLKKJNNGIKLQLFKKIPJDLHLLJPHNNMJKLMJLOPREUKJKJLMNGIOEPSMNLOLGNKQLIKKPGFJLJMNMNMPMOL
    GOOLPKLPNRGKJKIKLPJGKEOOMOJHLKMIKMLJMONRJJHNLNLLMFKGROKLLLJIEGJMHGOKSITOOLNNPLNILKNHLQKILKFNOFJNOPPMKNNNMOMFLOQQPHPKJLMIJQQRIGJKCDBDOTOOMJSO
    NJJOLJOLLPPLHKKIHKMNHKIJJNJJQJTPQJDNLPQMHMHHVMLINIJKNIJOGNKOKLRMNIGLNKTGKKIOOGHFKJKSMKMMLPLMMGOIOLMJFFNLNGPNHEMHOGMOELMKRJHPMNNLGMIJMPIPLOMJ
    OPULLLQMNLFLLNKNKIPLLJKJPGOHNIOHURKRJIHGGNLOPNPKKNMMOHPKPUDPENPPJGJMKGJILHKMIIKPLLRLTCJJLNEDNVMKFFGOKRPHIOKQOLLOLNNMJMQFKMTMKJQLOKIOJLNPKIOL
    IJJLMJLPOQJMNCQMIKMNNIOLSNLSNPHLKPLOLKTORHIOMJJJINNHJHIOGNCLLNJMJLJLOLMPFIIIKFNNORFNMNDNIGOHOLIQKNHMIHKILLGRMKFNPMMPRLNOKKHKFJMIGKLKLNIOHVMN
    LNPMGMSOPOIJLROFLMLNMEICNHKPRJCOMHHPNQKILSGIHJMKKNLINMLRFPGEQGLOLMOHLEGPHNMOENQIQPNLGIKSILQTPKLJMUMHMNLNMLLOHPNLJNLMPRNSHMONQINJNNPMSKJMMKIJ
    OONQPJDIINKOLKRMLHDINLLPOUNOIJPMMSKDMJQEOLILJKPJLKNMHRILKLOMOJGMRPHKOKGJOIHQLNLJNHNOJNJRLSQMIKFLIPQJIMNLPLJJDMINPHLJJPJKIJLPJGKPOLHQLPNLINOH
    IMPHQQQMGGJRKHNBHJLNIPRKPNQKOHFHQLJLJHLMLKLKIKLKNPLLLHHAMKKLSHHQMRHMNLGIOKLIHONJGJJELPLLJMIMKOKILMKINQNHJHNKHKILEJKMMEIKLIOMIRNHROLCPPQNTPLL
    LKKOEJOOOMKGQMKOLLPIVHIHGPIHIHNHHMRLKNNJLMKLJEIGLNLRQNONKJGJLCEOHMONNOPNKGJPRLLLSOFMMKIIJNOLEQHIJNPLLLPDJIOOONFEGHDBNVMLNOIKOHLOLQIJOHLEKGJO
    DLLLGMGPJJKGJITTNUJHIPJLGGOKLNNVKJIFGJHJUJPLGKNILEGKMOOBKKINGNDLQNNHKSKHJKLHHNCOMMIMOKNGHONOLLKMJONHPLKEINNMNMNKJNILSMMNIRLOOHQOOGEPHJKNNLNS
    EODNJONJIMSINJIMONIIJJFJNQHHILRFHLLLFICQNOJKOQNPPQVKMOLFLDOHHKFNLLELPLMGDHGNKOKHKQRLOLNJLKSRGGLLRKFJLQKONOILRPMJNNIQMLKLJLLNJLIOPHCOKJMMJJOO
    INPHOJNOQRKNNMKKNMLLMNPPMKIQQOHLGQJKJPIMJISRNLONOMNHMFOIHMHOMLLPQMNMJJFMIIFLCLMLKJMKNOLONJIMIRKKIPLNRJPFKKNKMQLNHKFIINKSTMKOQMLOJMILKLNUINLP
    UPLNKIOJGVLGRGKFNMNONMKNMMPMKKNLOLLMKKJOOJFILEJDQPSNJPIKIPMLQNSQIOFIOQNPFMNKLHMNLJKNRORLKLIJJKNPKNNKKHSGNANOGLMTPGINLLEQFJPOFMKTRGPPDNQKJMJO
    HMOFIHJNMIKKONLIKMMSMLNJMRJJGNGPKHNKMMKMLPHKHNFMNJKJMPIHRRPLPJPNJNMOOPSIJJKLIIILGGIKVFMMLMLJHOMLPJIFHKEIRJKIPOGPNJOROLDNJPMLNJOOIUNMJMLJJGKN
    JKLGHRMNMKCLIILEQFLFOMFRDJHJHLMIGKQRPLIGKLOFNNBKOEONKFMOJKOKKIPMNUHOJRONUSHMLOIMNLLHNMQJRLEGGNKFJKMKRFHCIKHMPMOLJLHKSJKPRMFKMOVLNFPPOMGRGMQM
    KJLQITLKJDOPPMELHKKONMMOLJMLPKIMJMIQIMKOOILNQLMKMVCJQPLLLRKOEILQLKOLMJNJHFSPMHGJPPDLNLHMLNHNOPJNNOHPJKIPKJLINRLKOMJKNJJNCESMIKNLPJIUHOMINNLK
    IHRJGOINPNNLSJMHRJJQKONLKFOQMOLNPJJHUHPLKKPJEHMJNMKIKRNMMNOLLIKKMKHLNHLKHILLNLJNLKLMIHJHMMMGOPIKKNLJHMIFGMOKPHMUBILLHMJFLOJMGIGMMKJMMJGQMJLL
    LQLOPJKFMNOKRODNMKJLPKNOJGGIJEEHQHGOLJFIQNGKGUJFINFLIKHKQJKJPKPNKQMGRKLNFHSMRJMPIMGKGGOLMQPPNKMLRNFLEMJCNPKHKGJMJFILLMIJKIILRILOFMDHIMJLFQRS
    NHRKIGMGKKEOJCKOKKLLMLLMMHADIILROFHMIMJJJLJMNMNQOOJNGIPDILJMHHNKJKSMGQPRJMNHPIHIIGMGOLQHQMLKPKNOLKOLHMRLMPQPNMFMPJPLMGGKHEKPLOHMMGQNFIPOMMQM
    KMKJLLNPKLKKRIJCNMNMOKHNNHMRJLRJISGEOMOKJKNOKPHHQHLEMHPLHQCUIOKLHMJQRIPLIGLLMEKNKTPGNLNNMOIKMIQJNQLNJOMKPJLMQNMQPGQLMIJMJPOILFKHETHINSKPPNKS
    PQKKJKOOHQQNNNIMOLIJLHJJJGUOIKIJEMMKDLKMPNPIQDLJMHNFPILFEMLMMNHGQRMLKHJFLONJEKNJNUJGLOSRINNJJPKGSIKQQIMNIGNJILMJSOQGONORLOGKIFHRJKOCKKNMMMKD
    IQIHPKIMKKPMPRKRKLMQFLFLRNINFIKLJLJPLKEKLFCTNKLKMNKKFILLLDFMJLHNLMINQPFMEIHJLHLNKGLHNQJKLIJJGJKPOJQPOFKOGNDMLHLHIHKSMLPQGGHLLKFFNLNPVKOFJLJL
    MNMJKPMIOPKLNKOMKFKRIHPGKLLPNJOOGOHELIOHMENHKNKNMIIMQKOGLKJMLHKKPQNKKLJLMLLOMKILPIKKNIKHKIJKPMIGSKLPMLNKMNILNJJJMILRHNFFNNGKPOIQTLNKJLHPPHMI
    FCMMQGMOLHLOLKNRGLJLKNOCJJNMGNKHOHIOKIMMINMNNOMNJINKNNNPINKJGIMINPLNOOIHILQMLKQQKMRLKLOJDPNSJJNMHGHLKLFKMFLMINNNOKMNNNJKHHFUGKLLIJLPKVLKNJJP
    OGMJJOFLMMJKOGMHOMKLLJNQEOKGIJIJKKIHNDOLILMLGIPJKLMPJHINOJIPIJKKLCIHMSMMHNKIOKMKIRJJKPLPNOLOKMRJKOHLJKJMDMEFMKNLKNMNJNLIRGPHKILNMKSFPMHIIEOS
    EKLNLNFLKKLKMGPKLHLJIJIHOIIOKLIMLQNLNLKMKHNHKMIHIJTLKPQKQNLIKBPLKNENOIBDKNIPEHODLMKOKHLNJHTEGCGHLMMLNMJJSNJKLMIMKOIOJJQMJGRJKNFKJIOMOOLJNLHQ
    LKPJNOEIHILMLPUHHGNOJMRVPNIMKQKOONNGLNNJKICOMNLEKHMPPBHQKQGMJNGLQLLJLMINMJLMHKHGOMNTRIIGPJKKSJLNNSKJGHNPLTMHGGFHLNMIKMNGNBMKPONLOJGLOLFILMLC
    ILFIKIENHIIKPGHKHRMKJNNFPMGEMKLEDJJLKMHKKIKRKHMLUKIINJMKGIHOIKILLLQQJJNOJOJLNIJOPMOJLRDJKPLNMKLRNMPKPKNMLPKNLMLKQMHILDIHQKNJRGJPMOMQSHLMMKPG
    MOOTJNKMSIOOMKLIINPOMIKFLKLGHNPLKNISOMQLKRLIIHMPNIKJNKLOQLJMLHJMJMQKJKFNFLHLQJGKEKNPGMKLLNNMQLOMFOLIIKHMIVKRKKJKKRUOHINKIKMGJOVOFNPULPLJMMHG
    OOOBIIRLJDOOGOQRQDNNPFQKOPKVKLLVOORHKLQRQOLLJPRQNQFRMOIUSFKLOSVOTIPLKOQPNRQKKSPSJKOPFTIKNFJGNHMDGLDJGNMKKGHQRKPIFKJPOMMGIREOOHKLGIOOHMLMPKLM
    OMMJLKNLMJKFNJIILJHGMJIKGJMLPJJHGLFELPLFKHNLIGNMHJJKNKHKLMMMQINKILNHMHMMFLKSODMHIOFRNRRMFOOGKQIIJJIIOKMOOLQLICLFIMNFLHLFQMKJGPGOGGQKJOKIKNJI
    JMNHIJJFLIGKIMOHFMNLJNKOJJHJJIDMIMMNLNMSIOLKSIGJPNPUQSLJLKMGSHGTQNMSMNIQMNKOSIMIKQFHPLGLGOLKLFOMOOOPKJNJJOLHQOOJPMJULQHLLKNIMQQQNOLLPHJJKIHK
    KMJTMMMKFROSOLPMJMIHIKQPLOFJJSNMMOGKIOLLLOLNPKOLPHJSGDKPOOMNJLLQPPKHHOMIKNPQQNPPNKIMJJPLGCIOGIIJNMNJMKUGKNIIJLPFIKJIQJGJMJOVKJLLGKJHRLNPDMLK
    ORGLJMNJNPMGPHNNGMPFNOOJICHLLQNHMMKQMMJGNONNRJLEQLLKLPNIRLQOKNKLKFNVFNHLILOIOGQPQRKLIOTNQLLLIMLMPPJLOELPHMQQNPJKKMKLFHPMJNJKUNMUJOJMOHQQMPPJ
    JSJIONNOMALISLKLPNJHUPLOKJKKQHNOGMKMHKRRLONLPKHKNQLMLNQHJGQOJIOQGJFQNKGTJIMKRFPHLTHNKJKMNOKIRPIJNLROSILIFKRHHNRMDJOKPMLONIOJKHNLKNGGNOFHLPUM
    KLJMLOKKKOGKMNIGNNLHMQKUNIGOHFKNQLMRPLJNIMKUQTQJJIIQKJKOSUHOMLJJIKMRKMIFLKLJHPNMHGKTOFEPJPMJQOQRMVODNLIPHJRJPOKKNHKKJKQNLNJLQKRKKJNOKMQJJJJK
    PIPMQUROJOTPPPKPFIHRRMPILLIKNMKQMQRQQHJNONCPKRGKKRLGNJKJJLJKGOMMKLJBJLMROKONRSKHKLVNNFOJFRKLIMRLKLQOLNOTOEPLKGHJNUGNMKIOKOIHNMRNOTJIJRKNLQNN
    QSKJLHMQJOQJNBJNKHJLKKFJPOIOIJNQNNSLOFILKNOVGKJNKMIJNINNPODJKQPHMLFOMLMKFJPJLCPLNQFLQJMOLNMQOPMNLMJNHHJNLOJMKIRJSIQMJKMVUKJNPFOJJLNSLNPKONIJ
    LBNOLNLLLOILPJDGIJKNMMLHLSONUIJCLIPJPMNRNVQGDPHMJMOJFPKHNPKPJNOMOPMKHIMPSJJMMOQOLLNRSTJNNOFIQKMMPLMOIIQKPTLLMPNHRMKPMOLQTSPNKELKKNLOMFTJKNPM
    JMGHOMQLQOMKIFJNLQHLNRPGLQDOMGJOTNCKKGIIOKOKERTILVKMRCKLIHHMLNPLKISNELLOQHJHJJHPLOJQHNOKNOMNOQSLIKMLGHOOLMKINLJOQMLRMJMMHLLKPINPSUOPVMOQPRRT
    PLRNJGIRPLNLMIJFPGMNPQQQLPKNHOJOILRNLHKLOMGLHNRPFPGUJIHLFKMLLOKMKLDNKOJLMOMNIKGLQHLMKHKNLRKPQMQOKMIJNFLLLHJNJJIFJMMEHIJOGMKBLMKMPNGINKMMLJLG
    JNNEOLJHOMNFLMIROKIQLMKLKLLOLNLJNMMINIKJIPKLQQLKNOEIMPMHNHEELKJHMQIIFKLKGINLKNOPJNMHMLNPLFDQMNQJKKKHRNPNDLHGNJIKHJONJHGJHNININLPJUQONKDJOQMK
    PGQLOONJJONHQNJHLMJLIKGFMJHPGFJINLLQNJNPPROISINLNBKQPKIPJQHOHKFILPJNKNOKKKGKOQHKFMJMKQFRLINIMHQNOILLJLJJRGOLILJMJKMNKKNKLJOHSFIGMOGILJHHLLJI
    IQLMMOHJMNFGPPJOGHKQEJIKJJLMIPLOMQPLHLHNJPMIIMKLJHLGLEKOPNMKILOJMLLNMMJPLJHIMTIANQLJKKJJLLLRLKFPMLFGJJNLNDOMKKQJHJJGIKSMMSHJKOHPIMMJKMLKSIPR
    IPKLJKNSLKKQGMGNLKLGGIOJNRNQOLLIDKPKCHJGNJFMGNMNMMKMQNFOHKHKFOPJKOMJGKLHKHMKJKHPNIGKMNQMMLPLJMKQJNKJLKGJNHJIKQFIGNMOMKKINHQQOIKNJGNIELINNQJH
    PHOMKJQHPHLRFNLNLINHLMOELKOGJMLJFKODNGRLNILLGQHKLMJJGMLHHNJHPIKJOQLLQILQJHNNDKLIFIIPSPOPIQNNLRJSBLMJLJOMLLNJLJLVLGJNIMSIKLLKLMKQLKLFHOITTLQI
    SJQUEKLKORTJNGLNIQJFHFHETPMVLORNROIRLPPJQKSOJPJLKJJSPNMRKLNNSUOSMSFFOJOOKOMNLPPJFQDOQOONKFPLRNMJAMRHOILNJKNMLHOOJJPKQOPUJNJHOQLMHIBLMPIHQMLI
    LGOCNPJKKNQPKLHHOMISOQGGINNPHJQILFLLNHONKVJOFKMIMMKIJJFDMLMJSLEHKPKJNNMIIMIMFOLMESIIHMKQLJKOQMJLMRKKSOMKIOQHMLIONKINFPKOOSKKSMIKFLHJLOKIJTNP
    RSOGJLJREMOJKHRPRNQDKJGLNLOOKMNNQELHKMIMJKJLHKOLMMQQNIOMJMMOMNHKIPDLMLJNBJSLHKPKJOEMKMLNINHKMLNJNKIJNJVOOQNNMQIPFMRNLJKOMKKMVLHGQPMHNIIGOJQH
    MGDMLKPLULIQLRPBGKKONKJKPNSHIOJMLKFQHKFKKKOFIKLMKLHRLPKTRJNLMLMMLOOPIOJOLNRIKQPKNLOUOKRQMNHNPLQFMIRLLLNMOKNOLINIPKKPRNILPOJJOLQKLKMMHOJLJLOL
    MFJOLPOPNROQONHKRJDJIJQKUQMLMFNLKMIKMMKHPQLIMJSMGQKNHMNHOKHPHHONLGGFLMMIJLMKOQOGMSGJPCPTPPMEKISNIPLJNIJNMOOMGKSJKHRGGQUGGPHOINOQKHHPHKPQNFOK
    OGOONJKLGPLMKLIMNILLOKIEMTNSJPOROJQORPKIOMJJNDMMLINLQMIMMMPLIIKJMHHHFKSMMFLQOHSQLNMLJRJHNLPLNMUIGJLJJQEOLNLLKSOLKNEKJLIKPMKNMIKNJGPHKSPHGIFN
    LDQTPLDNMJELMHLPMOPLKEVPLSNPPJLJGLOMNJOGIMQPKLIFFNLSIGLEMKAOIKOMLIUKIMOLJJJINOKFNNNKPJNKLMQJHSMKPKNOLMNMOLLCNOLIJJIPSLMOHPLQIQRLJOFMKOLKJJNN
    JGNMMLTJRIJPMPJGLGOJJNOHNJGNMBGJMQMKHLMKVLIKJINOUIQGRHMLPOMIHKPQMKIRSOOKTKMIODHNLIFKRJQNPOMIOTIGQTPJRKIREHMGFLOLQLJPHEPJOKHIJQMHJKRJMLLOHQUN
    IJJKQNOGGJJHJKKNLJNIRLJKJNKJLJKONQMNLNMINLJNLEOPNSIJGKPQHRBHILGNIMQMMOPSGEJESKOLQLKLFHNPMCONNMPPJLMHOPLKJLNHFLMONOHHMNTQMEOPLMNMOMOOKKMNJKPN
    GJOEQRKROKHLJGMMOLKHIGTLNHNPHOJLKHOHPNPQTPNJFLKNJNJNLRNIONKPNJCPNLEHNJMLJPPLHOMNKLNOMOPIMJGMNKKHINMNNQLOHKMOOGLJOLQLNILMHQPMNEMNIPKINRHKNIQL
    NKMHOMKLNLQMPPIPHKNKNMKFLKPLMKLOLNTEGVRKMMOJFLNIQMHMSNNGIIMJIHQJNIMMOLHIJJPINGGQNHMHLLQNJHPLMKHKSIFPJNSEJJHHHJQIJHOLKJLMHQGRLNPJRMMRMOQQFKJP
    OKIMOLPMMROKPGGLNLLCFLNOKMOMLMMQIRPMFQKIJFLLPLMJMJGFGFCMKJNONJNLKPHOKJJNMOQIQNDLKNJPOPLJJGLONPNLMLIINLLMQKSIROLOQLMOKOOIKHMFRIQQKJMPJNOPLJMH
    KPNQJJLFQNMPNNPQHNGJLRHODHQJJPRNPROOFQMNOOJLNLGFOMNOLJPLKMMLMHNQLPQPJRIIMFGIMLFKLLGQKLOIIHOJNKGLHIKKKOLRNMPMRJPKNHKLIJJLORQPKSOQIPNOGLQPNJKI
    KQILIGJKJFIJKKRLLNPRRJHSJNOOJRIJGILQJMQIKLMKIJJMMLMOLMNPHNOMNRPJIKUPOMNHSIKLOKSPMOPQIGILEHSRQLLLKKMMPIKLLPLMKMKHMJGINJJMNFPQIKOKOSFMNKISKMLH
    LKLMTLSMMMLEGLKNKIIOINNKNKNLIGIHJEKOOJJQQKQNOKQRILKSLQQJKHOPPPLGKKKPOBPNLKNLIJLKTMLNJFTQMKMIVPOGPRLRITPSMOPIJJIOMOLNRPKRMJFMIMLHPKNNNMQLLKKG
    NKIKMNPNHNKNMMIILIKHNOPJJMMNIJNSOPOOQGGUIJIOKNKFLOPRKKJNQHLGROMLQNJKHLOPKMRMMNOKKMFILSMJIKNLKLPQITKJOOIMGIKFKJBKNRLMKGJNMOJJIMRLQKMGKRIJGNIL
    RKIJLPQMNPONINNNMOKLNLLHIJKGPHKKPLRKMHGGKOKNLMNJOJLMMOKMNHQIPKILIOGMPPLDHTLIJINPIFOKKJOIONLDLLKNGJFMKLKMINRIQGTQOJIKHQJPNMPFJNLGMNNNSLQFSJMF
    FJGNNQKRPKKOKKLLOLMGJKLHIQHFKNPIJPPIBNIJKKJJHKKPKGKQGMNIHNAQPQNINQLLJKMLHDPMNRPGJOJGMTJLHLHNGOIOSPMQLLOLJHPMKLIUMEMHMPJLNJILOKKJKGILJMTHKRKL
    JOJLKMPHLBPPOONUFLOOINMQPGJIRLNOMREHHLPQHLRLFLMMKINPKNOLMJHHJJNSNNJNMOJJHHKGKRKJJMLPHLHLKPQOHLFKLNQJHJLNKKQKEPHLGRMGKNKHKIINNKKLQNMONPKGMKFG
    NMKFLOKLOQKOJLHILNMIHKLSLIGLPHIRIMKHKLONOJKJKHKPHOMRFMGNIMNIMMMJNSJPKFKDKNHGQMNGGKPHMMDMQGPNOPEIKSGIGLHGPIKLJOCJKPMJMQIONMJMMIFMLIDKOPNNFKIK
    KIONNKMMLLJNFGMISLLMQKANJEGGKEPRLONPPHINFOHOKPLPNQIULMPQGGJDONKPDOBOONNJKPLENGQHHKOJEFHLMHQNHILQLJLNKKJPJKLLLKKILMHOKIJJIFEPMNFLEKMMJIJNHOPM
    KGLNEKLGEKMNLMJHLJLMLOIOEJNGLMLJMLJJIMLKMMMJJLKQLNJKHIPPIKKLNPSLIMKIJINMOMNFODJLMOJNKIMJGHNLMMHJMKKOKHPJKEOMJIPJMKHKRMLKIQPOHKHLOKJJIMNJMHKQ
    QGMKMNKIJLHKNNNONIOKINQMJHLMKLKLROMSMPKGHNLCFHKKKGMHJPJTIOLVLNPIHJHPONMKLGNJIKHMHIMNKGLSMMIOKLIOHFLGOJLMKLHOIKLMNGJGMIJPGNIEGKPMKLKJJNJNLEEN
    KIIHPGKHDMNILHOGMINNEFITGNHHNJIMSNJLNHMMILOLOGSLJKJGLGKLKLINKMOHNORHKGJJCMLNMMHLGFGGPHMINPONOQOIMIKLPOGNKIIGPJKLLHIEIEAMHJIGKLQJNFQJKJLGHKHI
    NGKGKQKJJRMNLPKOINIJGIIIIJLHNLKKMOLMJPPMIRDKIMLJPBGEOPPGKLIHGFJHRMIQNJJHMEFJNGKGKHIHJJJJJKONJIMMOQDJGFIGJLGMKNGGNOJMQJLLJNDQELJLQPLKOKKMKKKK
    KNQEINJKKOLHTOLLKQIIKKSIOJKGFNOLLMNLGOHQKNLHJOHQMKLEMGNJHNOHKNDLQEIIOMORJNGNOLLHNHOJAHOPKFNJPOQKIOLKMLKLHKOJMEMJMJIJDQPFMLENFQPNKMMHPKOPLKKL
    HOGMPGFJIMONNHNJLSLIGHJFMKHKLNHRJJFKQJHNSJROLBQHIDKRNNFONPLGRKMEKMHILOCFLIPEJKJHLJLPKNDFIIKHGJJIJGJGJOMKCMHLIDFGBMJHNLBJGHHRMFKFPLKNQIQJNLNO
    PHITNOONHINOLTKNAQNVMNJNEKIINHSEBFMLLJMIKEOJMHGQFIMFMNPLNJIQKNRJNNKGLFOMMKMKMNNIOKQMLMNIFIMMHIJEJPFNJJIJOMMJNMKMKENQMMFQPGINPLNOLKLKKPOMJLJI
    MQHINOCMIMNNHBKJLLOOOMHKOEHLNMLQIELOGLKLHJNJLMMGPHLKMLJKINMKLJKDILMKRILKGPOHJLMMLFHLLMKKOKJNGIORJDCCEHKOEQKMFKLIJLIKMPHPHMQMKOPFQJMLMIPNJHHO
    PKGGMMIJQNDNNQHHOIJSOJKHLMNSHMGGJHMMHOGIJSNMNKIJLPJIHQEPNCFHMLAGORJOIKNHNMSLMHLLJFQFNJNILHMHDJKKFJIKLJUNKGRJMLFFJKJRINKRBNKGJQMIOLNNJMDIMMPP
    FKMJKHLHMJIUQKPONJFQLLIMJLKHPLKEMLJPNNJOIKGHNKLJILQLNLJDEKFSNJEMIIGMIIJKLNLGMGQKHMOGJONLPKNOINJKJIOMLNMEKPDJPSGMKOGERKJKJJNLMQJLELJNIIIHJLNH
    MIIGLIJHHMHJNPCGJKKPILHLINOHPKCLHKGHKJLOOLKKONGJNMLKHLKIMNIRGKONEJPLIKNQKTMFFOMJFEGMPLKIFFLOAIHLNEKHOTNKIJILNNJQMSOGMHMAHLLLMRLJJGJMJMKLGQMK
    KENODLBDNLKIQIKQMFJKKOKOMNONMJNOMKIKKGGJIOLGLIDHQOMNIRQIHDILKIJPIGCJIJMGKOLHKQPLGJKNELHEHKNGFFMOOHNLHLNIHDRKOHMMMIRONJHTMLKJMLOJKOQIEKOBKHIN
    MKQMJJHKIRIIONKPMGMMMIMQOHKPKGLKHHFJLKLJLNIEHQNMSNGONGPLNEAHNJLLHNNHHLGOMQLKNKHJKHLFHIPNNGPGMMPLOKKKLLQUKMORTMGHQJKVIJPKKMOKNHLMNJGKLMPNKLJL
    HJFKNKNJPOHKORFPILNNLJKPNMPHVMPONNNFGIMLPKLKOLJJFFMJLIEIKKKHJSNJIQPIOHKMNLFNJMMHJIIIKQPPONKFQRLKQJPLJOIHKLOLJCMMJLJNJLLKMJLIGLILKKMNLJIMRLMH
    HCOOLMPLIJLFOJPRORJHIOIMOGLPEIHHHPKKONNGFOMMHJRJPMJOOMQPFKKKNGJQLKKQIGQLLLNHFPNQJMKQEKHMJHOLGNJOLNNPLBNOILJDJKNMJCOKJJOIMLGMLMKLNJLPPEPMIPMM
    HIMJIJMIOKKLPSLNPOJQRMLLLKHKLKKIFOJIMIILKHKMNKMPPKNOIJJNMEMLNSKKOHIIRBMMGNDJMGIFMDLKKGILGPKJKGEQJFPKNPMFIQMIMLLLNHKGMIHNCRJOLLKQKMJEMLPGJLJE
    GKNPLKLIQPMLINHJIRMLKLKEMRFHMMJKIPOMJJEJFKJLHGLDHNCJMMKJGNHDNKLFIHKORLREQLMJDJIOKPKILMNIQMMOMLPIKOMRJNMKLJMNIKKGIQLLINLNKHKMIMJKMPLKFMIOQQPP
    IIHOKLNMNGIHFNEPNNHMPONMJLHNKIMKHHNNMLLCPKMNJPOLLMJMJMIDGMODMMHOPJPKMJJKPRLPMIOLNNNSMIKIQLMNKFIHJMMNOILHMNHCFKTKHQJKMIRJHIKMPKJLMMONQLHNMFIH
    JNNKNHJMQHNJMMONJJNIJJPINLOMNNPKFNVOLKNKMEKNFLJNNMKIMMLLJMNMIMSGJHKIPQFLNMKGMGFNLFMLMOKGKMHKKJMMLNJIKJMKMNIJOLLONOLLNKKFJMHKGJGKMJIJOKQMLPLP
    GNFNNKPJHLMKJVIPJLJMNLJOLJLLOCOGEKNOLMHNLPJQMILGPMMJHGJJPILMLNMMJJHTMNQJOMMJMMIMQMFIIJIPHMFMMJKJIJJLKLISHPHIFLKHHHLMMNMJKLHPIJEODHPLEKQJLKJO
    LKNLHLOMLGNBPEMNJMNNMIJKRJLNJKGJELIMKGPILPHGLHONHMMKJJILKMEILLMGQMPIHMMNPHHHKHKNPJRMGNJNMHPOKEJKPKONJFMHGGKPTKJNMFMMFMMHINNJMUPPJCMDJJHLKNLL
    KKJOMHMONLJKIMCNHIOMNLMMLJJKGJHJOJKMNLKHHODQNMMJPNIMJLKHMKHNHMINILGIIMMEOJHHMNLMLNNONILGLNKLRHONKKCJMIMKMMPMPIOLHMKOOQNKQNSMQMKHHJEMLIDIKJNK
    QDOEUKONJONQKNNLPLMNKFGISJIOIJIRILNIMKJOOJNMGIMGIHFGLOKLIELFPJMNIIPMQOPGGOGCLIHPKOMINMKNGGNIMMFKMKLJNOMMMPPKHKHKLHOJOLNAPFOLMLNJQNROOJMJNLNK
    GLFLNNFFMJOFJNJRGSNIOLMJLLMHLOMKHJKJPMRJNHNJMMNLJKPNNKQJLKMOOKNGHLOJHDTLJKOIJKMKINFHOMNHPKJMLILMNIKPKMLPFFNUJPPFOLJMNKNRIIJQMJJNSPLKQQKKOOII
    TMPORGNIEJOJRKKPFOLPMKMIOKNCFKJMFNQPTFJKPMIOQENSOJHLHLKBMNOKQOJMLOLELLLHRGPJLLOPMPMQPNOIOHJQPLKNNMMOHKLPOOKKLLNGPDMNJLHLPLIKJRJHMGNMQKJMPFJP
    KLJFNNMIMKEPGJHJJPOINNONIIQMGJNJMJGSIEIMMPMMLGHNKPLIOPJNNNPQLOLPNLMJMSINOMEQHFLMLNKHJNNIKKNNILKIIIIHELNKHGLKNMMIFMFIMIKHMKTINDMLNKLFPMOGILIN
    JSHVNLKLNJJIJGLFOKFNPHFLJIGPMMKKRMRQPLKLKEQLKARLQGPHPQQKLMMCIOKNHIOIQNHJHLIKDMLONKNKKMNNJKLSMMDIIMNKIHNNIKNNLKHIRGFNOCIOPSOHBGLHKIJJCFIMJIKM
    RPHMIGONMLJJINKLHIEMKPOKLNIMOIMHLKMIJJOKMLPHSRNMPMLKKIJGSOLIORPFGMLJKMHHFDFJJHGHPKLKIILMMLJIJSKSKNIFKJLLMPOLOKNLLNSENLMQKMOHJRJKMKKPLIQPMLHL
    OGBNNHGHJJOIGIIKGFFIIKLSLHKMJOKCJQGFHIKQPEPKSKLFLOHKALOIMIJKMMMKHINKIKDLMDNMOKOMRLDJNSLRKPJHMOMEOGLIMNHSNKLLQMKJHJHHMLPLGGPRKLIQKLIFLPLNNOFI
    IHHPHPMLLFILKNJQLRIMNMJHMOPKOLPEMIHHNIREMMLMJGPOMJINQLGKKQJKNMNNRSOLIMKKLPMHPLGPGBJOOKMODKPLMKMRGNAOHGLNELKOPMNLMQNMMHJMJLNPOKQNLJPJKLGNNPMJ
    QJMSLGJGEFKFPJHGOMLMJJNJLLPLLKIKNOONMNIJJNHNMHHMLRRLJMPOKIHJOONLSKMJIHPOIKILGLQPMKHONKLHJLPOIMLJMLJKJLIJOIPQSHKROKKSOKHKKLSQLLIJJHJIHMNPIJLK
    QMIIMINLIOMGJPDNOQFHKIPSQDCJFNQNKJMKPIKGGNJKJNNHJJNRPHLGPCHPJSIOKJJFLKFMGLNNMLLKOQJJIFNOGIELNKVKNHIOKLLMEJVMMMQJLLMOGKDLRJLSRMMMHJLJMQQLEJOM
    JMNOLLLILFJGQSQMKNQKGKHMMRGJPIEDNKKHRENMLJRQNQOIHGLNFQLILGMPOGIPGOPPHJNTPOIOEGNPMIJRIHMLEIKPHKOHJLMILPPNKJMOPILGLIIKNJNNJMNNOMLIGMLLLJLINHKL
    KJJJGMJKJRNQIILQNNHLJLMKLQNSKKNAPKJKINJIIOKLJMKHDMIMOIPGGJDRLFNRQQPJQNRMQIJHJONFHPFIMHMNONUEJENJLMNJMQKQQNINMLINJKINCJCKLENMIKMLKOQKLENLQHLK
    PMQKNPKNOMMPIJGJJKNIFMJGOKFIMOLKENFINILRFFFLKNJNNHIGJSEMIMNPFHJMIEGNJFJNUKJKOHMIIOLNMLMGJOMMJMIOKLIPOJJJKJJHLLOLLJENJHPIFLNLMKSMHMMOFGIKOMNN
    OJNLJGNPONDMJNKHHIKHNPMMKMJLHAMJIHOMNHKAKKGNMKUKOMJNHMLMNOMJLKPNMDHFPHGJHHINNGPNPNKJOJIQOLHMJJLLJMIIOOGILQLNFNJNKIJRNRDKIFKEPIKQKIQIEKKMKOLI
    HATKPNNLDRLEFJQOJHQPOHMKNLKNMKNONNJQNFLKGJNHLIKMKJILFNIJOKNOMHLMGLJNNOJNINMKKJRKJNMIMLJLILFQOONPMGIMKCIMLTMHKCKKOGKMITKKMGGMIKMLOIKKMQEIIMKL
    JMGNJKGJMDIDJLKHKRJSNPNGIJJIIPLILLMGDQJOFLNLKNQQOKERLLKHLMKKIFKKGNDKMGEKIIMMOLOJJMMQCNJFHNNNONQJTGHHJGKMMLJKLJIPLIIJRLGHQHGGMJKKLMPQMLNMMJIJ
    LONLNJGJLJGJEOOILKPJNSINOOOJNKPMLJHMNGMJGEMONQJPIQDOMMOKMEPKLFJFOGMNSLJKMLEJNQMMLFNNLLKLLKKKMGLMSLMPJHNIELFNKILJNLKLHLMPKKVNKPQCIJNILGLLJHMK
    LILMNLHILEJQLKGNMMFIIHJFKOLJOOMILMHJLPNLFJLPIIHMQMPIHFNMJJKHENJNNMNQNPNNNJKQLGMOMPMLMKGOMNMLNJKQGHIOMLNQHOTLGMLMDGMKOILMIIKMNKGHMISLOJPGJMON
    RJSLGJOAOMIJKMMLONNDGQPKKNMKKNHMJJIKOIPINMFPMDPJLOIHOJMPJJOJIMIGQNFMKKMCOKQOIKEIJJNMQMLOMMGLOEJPPQNIHKKMLNVNHLJHGNJHPLGMMJFQNMRNMLROGMFMIKGG
    LJNLLDNNGMKKONHKJGHNQJNO`,
    layer: `-0.5233, 0.246, -0.0892, 0.0154, -0.0058, 0.037, -0.0461, 0.0141, -0.0714, 0.0089, -0.0387, -0.0901, -0.018, 0.0116, 0.0232, 0.0383, -0.0251,
    -0.0328, 0.0355, -0.0897, -0.143, 0.0173, -0.0943, 0.0481, 0.0376, 0.0547, 0.0409, 0.1918, 0.0813, -0.0425, -0.0515, 0.0226, 0.0323, 0.0086,
    0.0651, -0.1118, -0.0469, -0.0768, 0.0894, 0.1512, 0.2322, 0.2399, -0.2129, -0.0697, -0.0445, -0.3114, 0.0618, -0.049, 0.0174, -0.1242, 0.2787,
    0.3255, 0.1976, -0.0226, -0.0177, 0.0582, 0.0576, -0.0153, -0.0473, -0.0118, 0.0202, 0.1085, 0.0267, -0.0371, -0.0279, -0.0368, 0.0762, 0.0396,
    -0.0455, 0.1719, -0.0232, -0.0734, 0.0934, -0.0231, -0.1925, 0.0773, -0.2967, 0.3613, -0.3343, -0.0244, 0.0548, 0.1525, 0.2054, 0.029, 0.1319,
    0.0075, -0.0364, 0.0447, 0.0093, 0.0341, -0.0691, 0.0753, -0.0836, -0.0415, -0.045, -0.1394, -0.0599, -0.1349, -0.0479, -0.0678, -0.0392,
    -0.5401, -0.106, -0.0109, -0.0073, -0.028, -0.0324, 0.0053, 0.0089, 0.003, -0.0284, -0.0586, -0.0241, -0.0001, 0.0362, -0.0051, -0.0539,
    -0.0199, 0.0409, -0.093, 0.0153, -0.0102, -0.0241, 0.0671, 0.2358, -0.3511, -0.236, -0.1199, -0.0206, -0.194, -0.0426, -0.2628, -0.1527,
    -0.0772, 0.0353, 0.055, 0.0298, 0.0616, 0.1214, -0.138, 0.1297, -0.1309, -0.0269, 0.1343, 0.0047, -0.0768, 0.1041, -0.0659, 0.0164, -0.1872,
    -0.0248, 0.3942, -0.4127, 0.0036, -0.0692, -0.0414, -0.0271, 0.0265, -0.0023, 0.0205, -0.0149, -0.0969, -0.0409, 0.0224, -0.0223, 0.0263,
    -0.0504, -0.0119, 0.0874, 0.0298, 0.0559, 0.0549, -0.1294, 0.1545, -0.0999, 0.0122, 0.05, 0.307, 0.0374, -0.0761, -0.0948, -0.0283, -0.1546,
    0.0866, -0.0541, 0.0314, 0.0859, -0.0343, 0.0189, 0.1826, 0.0398, -0.043, -0.1202, 0.155, -0.1717, -0.1809, 0.0291, 0.2989, 0.0848, -0.0775,
    0.0121, 0.5344, -0.4306, -0.0184, -0.0008, -0.0093, -0.0648, 0.0299, 0.0035, -0.0005, -0.0367, -0.0696, -0.0258, 0.0192, 0.0023, 0.0095,
    -0.0284, -0.0233, 0.0252, -0.0816, 0.1502, 0.2624, -0.3388, -0.1425, 0.037, -0.026, -0.0345, 0.3017, -0.162, 0.0766, 0.0842, 0.0785, -0.125,
    -0.1942, 0.041, -0.0123, 0.0565, 0.0354, 0.0288, 0.026, -0.1569, 0.0811, 0.0911, -0.0004, -0.0399, -0.0595, -0.0477, -0.0006, 0.1297, 0.0979,
    -0.1245, 0.5867, -0.4498, 0.0195, -0.0551, -0.0193, -0.0448, -0.0443, 0.0187, 0.0048, -0.0244, -0.0784, -0.0069, 0.0252, 0.006, 0.0102,
    -0.1015, -0.0402, 0.005, 0.1109, -0.1993, -0.1186, -0.0664, -0.2932, 0.1202, 0.1341, 0.1679, -0.1041, -0.1459, 0.1039, -0.0748, -0.0535,
    -0.1812, -0.229, 0.0503, -0.0421, -0.031, -0.1149, 0.0023, 0.0859, -0.0504, 0.0316, -0.0964, -0.0535, 0.0823, 0.0442, 0.1173, 0.0414, -0.0001,
    0.0524, 0.0195, -0.3136, 0.1102, 0.0251, -0.0075, 0.0008, 0.0526, 0.0251, 0.0112, 0.027, -0.0022, 0.0613, -0.0052, -0.0547, -0.076, 0.0305,
    0.0159, 0.0059, 0.0118, -0.0145, 0.0891, 0.24, 0.2096, 0.1725, 0.052, -0.1779, 0.1333, -0.2494, -0.0311, -0.2671, -0.0811, 0.0504, -0.0649,
    0.203, -0.1828, -0.0172, -0.0704, 0.0219, 0.0797, 0.0445, 0.0008, 0.0879, 0.1446, -0.1316, 0.0101, 0.1599, -0.0258, 0.0254, -0.0144, 0.1641,
    0.0298, -0.2986, 0.1593, -0.0083, -0.021, -0.0508, 0.0059, -0.0512, -0.009, 0.0519, -0.0277, -0.0882, -0.0352, -0.0381, 0.0378, 0.0082, 0.0224,
    -0.0061, 0.0544, -0.2583, -0.382, 0.0838, 0.0489, -0.1706, -0.142, -0.1724, -0.0396, -0.2482, 0.2867, -0.2144, -0.0866, -0.1639, 0.0643, 0.105,
    -0.0257, -0.0297, -0.0172, -0.0066, 0.0526, 0.1674, 0.0188, 0.0286, -0.0779, 0.0986, 0.0647, -0.0993, -0.0214, 0.0029, -0.0227, 0.0143, 0.0533,
    0.7089, -0.0773, -0.0035, 0.006, 0.0236, 0.0394, -0.0275, -0.0125, -0.0053, 0.0122, 0.0371, 0.0314, 0.0028, -0.0344, 0.0172, 0.0474, 0.0242,
    -0.0087, 0.139, 0.127, 0.094, 0.1731, -0.192, 0.0352, 0.1627, -0.1489, -0.0722, 0.0187, 0.2278, -0.2553, 0.3478, 0.3648, 0.1043, -0.1474,
    0.018, -0.0395, -0.0558, 0.0034, 0.0403, -0.0494, -0.0212, -0.1669, 0.0886, -0.0446, -0.0509, -0.0196, 0.0316, -0.0181, 0.0247, 0.0568, 0.5401,
    -0.0138, 0.0161, -0.0078, -0.0204, -0.0352, 0.0429, 0.0089, 0.0087, -0.0178, -0.0862, -0.0144, 0.0076, -0.0126, 0.0385, -0.0298, -0.031,
    0.0177, 0.0585, 0.065, 0.0441, -0.1707, 0.0811, 0.0408, -0.1289, -0.1848, 0.1685, 0.0284, -0.0726, -0.1937, 0.0236, 0.2187, -0.1914, 0.1189,
    0.0702, 0.0487, -0.0097, -0.068, -0.038, 0.0389, 0.0519, 0.0703, 0.038, -0.0642, 0.0558, 0.0622, -0.2352, -0.1739, -0.2026, 0.1518, 0.4826,
    -0.1521, 0.0429, 0.027, -0.0815, -0.0183, -0.0613, -0.003, -0.0032, 0.0426, -0.1221, -0.0118, 0.0098, 0.0161, -0.0007, -0.0493, 0.0093, 0.0352,
    0.1472, -0.0493, -0.1455, -0.1034, -0.2576, 0.0751, 0.0006, 0.0931, -0.1027, -0.0019, -0.0714, 0.0049, -0.1069, -0.0659, -0.1187, 0.1819,
    -0.2089, -0.1334, -0.1299, 0.033, 0.0185, -0.0514, -0.0123, -0.0996, -0.1013, 0.018, 0.0544, 0.1204, -0.0407, -0.0971, -0.0425, -0.0557,
    0.6363, 0.0319, -0.0075, 0.015, 0.0118, 0.0382, -0.0089, 0.0028, -0.002, 0.0091, 0.0226, 0.0244, -0.0094, 0.0021, 0.0182, 0.047, 0.04, -0.051,
    0.1528, 0.5113, 0.1507, 0.2463, 0.0808, 0.2731, 0.0742, 0.1436, -0.3026, 0.0036, 0.2085, 0.1638, 0.2949, 0.1398, 0.0093, -0.2154, 0.0111,
    0.0391, -0.0381, -0.0773, -0.0796, -0.0531, 0.0164, -0.0035, -0.0463, 0.0791, -0.0163, -0.0279, 0.0716, 0.0305, 0.0534, 0.033, -0.3539, 0.2038,
    -0.0053, 0.0277, 0.0069, 0.0238, -0.0539, -0.0103, -0.0544, 0.0006, 0.0104, -0.0055, 0.0173, -0.0088, 0.0041, -0.0118, 0.0283, -0.0016, 0.0262,
    0.0381, 0.2138, 0.0061, -0.1613, -0.1325, -0.1256, 0.1764, -0.2328, 0.1804, 0.1371, -0.2585, -0.0447, -0.0169, 0.2184, -0.2944, -0.0512,
    0.1115, 0.0257, -0.0027, 0.0447, -0.0694, 0.0234, -0.0536, 0.0214, 0.0528, 0.0115, 0.0065, 0.0513, 0.013, 0.0071, 0.1065, -0.3296, -0.2676,
    -0.0273, 0.0018, 0.029, 0.1137, -0.03, 0.0189, -0.0159, 0.0722, 0.1069, 0.0329, -0.0449, -0.0446, 0.0108, 0.0501, -0.0393, -0.0193, 0.1059,
    0.0656, 0.0422, 0.123, -0.0692, 0.0821, 0.147, 0.0453, -0.3169, -0.009, -0.0162, -0.0535, 0.0932, 0.0242, -0.1174, 0.0736, -0.0768, -0.0247,
    -0.0327, -0.0164, 0.0229, -0.0921, -0.1638, -0.0336, -0.0592, 0.1338, 0.0963, 0.1402, 0.0798, 0.0584, 0.0709, -0.0758, -0.1495, 0.2353,
    -0.0136, -0.0481, -0.0159, 0.0059, -0.0498, 0.0493, -0.0023, -0.0298, -0.0305, -0.0269, 0.0525, 0.0486, 0.0337, -0.0751, -0.0061, 0.0328,
    -0.1017, -0.0206, 0.2228, 0.0707, 0.046, 0.049, -0.1318, 0.0219, -0.1898, 0.2132, -0.177, 0.1566, -0.0602, -0.2515, 0.1546, -0.0863, 0.0715,
    -0.0865, 0.0079, 0.1725, 0.0448, -0.1957, 0.1352, 0.0357, -0.132, 0.0298, 0.0714, -0.1012, -0.076, 0.0056, 0.1365, -0.0338, 0.6196, -0.0976,
    0.0016, -0.0101, 0.0083, 0.0225, 0.0016, 0.004, 0.004, 0.0105, 0.0411, 0.0166, -0.0096, -0.0087, 0.0037, 0.0329, 0.006, -0.0122, 0.0391,
    -0.0956, 0.1282, 0.2498, -0.0721, -0.2129, 0.16, -0.1516, 0.0589, -0.0196, -0.0965, 0.0074, 0.2306, 0.1304, -0.0043, 0.2179, 0.03, -0.0987,
    -0.0568, -0.1737, 0.0061, -0.0415, -0.0714, -0.0563, 0.0377, -0.1579, 0.0173, -0.2141, 0.2621, -0.1188, 0.0686, 0.1116, 0.3181, -0.18, 0.0107,
    0.019, -0.1144, -0.0475, 0.0105, 0.0016, 0.0518, -0.0629, -0.111, -0.016, 0.0057, -0.0032, -0.044, -0.027, -0.0328, 0.0799, 0.211, 0.0656,
    -0.3856, -0.0943, -0.1308, -0.0153, -0.0048, -0.2504, 0.0452, -0.013, 0.021, -0.0511, -0.1251, 0.2626, -0.1494, 0.2279, 0.0749, 0.0481, 0.0542,
    0.0016, 0.0005, -0.1096, 0.0058, -0.0211, -0.0253, 0.1266, 0.054, 0.0024, -0.0255, 0.08, 0.028, 0.0615, -0.261, 0.0744, -0.0336, -0.0448,
    0.0661, -0.0167, -0.0511, -0.0451, 0.0394, 0.0618, 0.196, 0.1209, -0.0709, -0.0819, -0.0124, 0.0856, 0.0181, -0.0858, -0.0875, 0.0315, 0.0588,
    -0.1597, -0.1059, -0.1817, 0.095, 0.0303, 0.0505, 0.2734, -0.0893, -0.0903, 0.1611, 0.0167, -0.1799, 0.0163, -0.0353, 0.0011, 0.0127, -0.0781,
    0.1539, -0.0858, -0.0778, -0.0079, 0.0553, 0.0122, 0.0164, 0.0564, -0.0034, -0.0446, -0.0204, 0.06, 0.1538, -0.3927, -0.0074, -0.1041, 0.0115,
    -0.0161, 0.0284, -0.0254, -0.046, 0.0164, -0.0333, -0.0051, 0.0937, 0.0119, 0.0229, -0.0493, 0.0188, -0.074, 0.0065, -0.0878, 0.011, 0.0489,
    -0.036, -0.1018, 0.0342, -0.0094, 0.0749, -0.1459, 0.0142, 0.0528, -0.055, 0.0707, 0.1028, -0.0683, 0.1118, 0.0264, 0.0075, 0.1263, 0.1028,
    0.0595, 0.0132, 0.0269, -0.1325, 0.1769, 0.1511, 0.2179, 0.1564, -0.2377, 0.0023, -0.0269, 0.2497, -0.2783, 0.0293, -0.0481, 0.0901, 0.045,
    0.0353, -0.0129, 0.0007, 0.0455, 0.0492, 0.0189, 0.0131, -0.01, 0.003, 0.0568, 0.0248, -0.0596, 0.3514, -0.1278, -0.0796, -0.037, -0.0954,
    0.0704, 0.202, -0.2266, 0.3286, -0.2329, 0.1573, 0.0267, 0.0435, -0.031, -0.1579, 0.0596, -0.1322, -0.1176, -0.1641, 0.0304, 0.1915, -0.0232,
    0.0518, -0.2175, -0.1676, 0.0749, 0.1092, 0.0604, 0.0422, 0.0006, 0.0165, -0.0053, 0.2547, -0.4171, -0.0907, -0.0436, -0.0553, -0.0194,
    -0.0418, 0.0762, 0.0648, 0.0551, -0.1427, -0.1061, 0.0169, -0.0133, -0.0192, -0.011, -0.0047, 0.0263, -0.0209, -0.1385, -0.2041, -0.1694,
    -0.1561, 0.2513, -0.0712, 0.0928, 0.0036, -0.0799, -0.012, 0.0024, 0.0989, 0.0488, -0.1302, -0.0881, -0.0191, -0.0251, 0.0766, -0.1336,
    -0.0405, 0.0617, -0.083, 0.0499, 0.0763, -0.0191, -0.0865, -0.0292, -0.0824, 0.0106, -0.0995, 0.0927, 0.2879, -0.2394, 0.0398, -0.0167,
    -0.0029, -0.0419, -0.0508, -0.0055, 0.0919, -0.0455, -0.1071, 0.0009, 0.0347, 0.0101, -0.0377, -0.0831, 0.0027, 0.0303, 0.0884, -0.0916,
    0.0221, -0.041, -0.0538, -0.079, 0.1208, 0.0168, -0.0998, 0.1068, 0.0179, -0.0381, -0.1007, -0.115, 0.0142, 0.0278, -0.1926, -0.0829, 0.077,
    0.1729, 0.0123, -0.1749, 0.0815, -0.0489, 0.0546, -0.0087, 0.0597, -0.068, 0.0105, 0.063, -0.1413, 0.0369, -0.3892, 0.7117, 0.011, -0.0569,
    -0.0647, -0.055, -0.0166, -0.0466, 0.0448, -0.0752, -0.0848, -0.0392, 0.059, -0.0162, -0.0156, -0.0653, -0.0727, 0.0361, 0.1027, 0.0819,
    -0.0821, -0.0698, 0.0174, -0.0485, 0.1717, 0.1111, -0.0723, -0.0168, 0.1654, 0.0859, 0.1186, 0.0292, -0.0894, 0.0516, -0.1178, -0.004, -0.0174,
    -0.0288, -0.0456, 0.0714, 0.1114, -0.1213, -0.0227, -0.0823, -0.0304, -0.0227, 0.0692, -0.0273, -0.0259, -0.0135, 0.9558, 0.064, 0.0116,
    0.0029, 0.0144, 0.0043, 0.0096, 0.0009, -0.0025, 0.0046, -0.0042, 0.0019, -0.0009, -0.0028, 0.0161, -0.0071, 0.0069, -0.0137, 0.111, 0.2096,
    0.1941, 0.4103, 0.0935, 0.1265, 0.1142, 0.1587, -0.1664, -0.0069, 0.3439, 0.3151, 0.1772, -0.0002, 0.1076, -0.0115, -0.0165, -0.0133, 0.0022,
    -0.042, -0.1021, 0.0288, -0.0852, -0.0393, -0.0855, 0.0211, 0.0054, -0.0392, 0.011, 0.0567, 0.0142, 0.0151, 0.4143, -0.3404, 0.0083, 0.0122,
    0.0484, 0.0075, 0.0022, -0.0087, 0.0459, 0.0024, -0.008, 0.0324, -0.0171, -0.0007, -0.04, -0.0169, 0.0373, -0.0099, 0.3329, -0.0275, -0.234,
    -0.0222, -0.1972, -0.1807, 0.3718, -0.283, -0.2506, 0.0747, 0.0604, 0.0092, -0.035, -0.2269, -0.0634, 0.3085, -0.0613, 0.0711, 0.0318, 0.0315,
    -0.0668, -0.0561, 0.0572, -0.0571, -0.0399, 0.1055, -0.0801, 0.0116, -0.1013, 0.0019, 0.025, 0.0212, 0.1826, 0.0508, 0.0902, 0.0181, -0.0603,
    0.0114, -0.0245, 0.0785, 0.0596, 0.047, -0.1442, -0.0908, -0.1643, 0.0499, 0.0157, -0.0942, -0.0994, -0.0176, -0.0594, 0.0653, -0.1638, 0.0192,
    0.1646, 0.1517, 0.1101, 0.0671, -0.0024, -0.1955, -0.3045, -0.0177, 0.0777, -0.0252, -0.0548, -0.0399, -0.0546, 0.0527, -0.0466, 0.0802,
    -0.0272, 0.0589, -0.0154, 0.0277, 0.0548, 0.1283, -0.0957, -0.0355, -0.0856, -0.0624, 0.0037, -0.0599, -0.2842, 0.0226, 0.014, -0.0312,
    -0.0307, -0.134, -0.0362, 0.0764, 0.0194, -0.0064, -0.0626, -0.0578, 0.0044, -0.021, 0.0223, -0.0543, -0.0209, 0.0283, -0.1146, -0.0121, 0.043,
    -0.5181, 0.1208, 0.2179, -0.0529, 0.2403, 0.0026, 0.0671, -0.1886, -0.3181, -0.0233, -0.1102, 0.0519, -0.1585, -0.0053, 0.0878, -0.0149,
    0.0648, 0.0087, 0.0682, -0.0184, 0.0991, -0.0448, 0.0473, 0.1104, 0.1544, -0.0353, 0.0383, -0.0364, -0.0899, -0.5202, 0.01, 0.0258, -0.0351,
    0.002, 0.0068, -0.0027, -0.0154, 0.0309, -0.0278, -0.0202, 0.0114, -0.0074, -0.0022, 0.0084, 0.0538, -0.0183, -0.0018, -0.0553, -0.5105,
    0.0784, -0.0887, -0.1324, -0.3226, -0.0115, -0.2562, -0.1468, 0.3323, -0.2086, -0.2797, 0.023, 0.0875, 0.0765, -0.0036, -0.0089, -0.0074,
    0.0726, 0.0088, 0.0089, -0.0097, -0.0148, -0.0566, 0.0727, -0.0413, 0.1105, 0.0526, -0.0111, -0.0121, 0.0008, 0.0136, 0.4891, -0.5276, -0.0411,
    -0.0041, -0.0088, 0.0301, -0.0331, -0.0323, -0.0293, 0.0596, 0.0481, -0.0074, -0.0427, 0.0141, -0.0525, 0.0579, 0.0079, 0.0041, -0.1132,
    -0.1216, -0.1037, 0.1657, -0.227, 0.2234, -0.2428, 0.041, -0.0685, -0.0229, -0.0719, -0.0122, -0.1147, -0.0453, 0.0243, 0.1544, 0.0466, 0.0014,
    0.0872, 0.052, -0.03, -0.0739, -0.0305, 0.0596, -0.0313, 0.0132, 0.0255, 0.1831, -0.0895, -0.075, 0.2367, -0.0088, 0.2984, -0.2587, 0.0174,
    0.0337, -0.0821, -0.082, -0.047, 0.0083, -0.0584, -0.0312, -0.1097, -0.0059, 0.0414, 0.0181, 0.0656, -0.0621, -0.0076, 0.0411, 0.0272, 0.0716,
    -0.4852, -0.072, -0.1655, 0.1529, 0.0631, -0.1163, 0.2296, -0.0347, -0.0308, 0.0326, 0.0995, -0.0435, -0.077, 0.2057, -0.1223, -0.1298, 0,
    -0.03, -0.0596, -0.0761, -0.0627, 0.055, -0.014, -0.0884, -0.0174, 0.0933, -0.0866, 0.0358, 0.0151, -0.0291, 0.951, -0.8001, 0.0105, 0.0022,
    0.0189, 0.0434, -0.0161, 0.0157, -0.0295, -0.0066, 0.0335, -0.0045, -0.0111, -0.0195, -0.0021, -0.0013, 0.0118, -0.0108, 0.0202, -0.1773,
    -0.0031, 0.1487, -0.3686, 0.2663, -0.2387, 0.0258, -0.1629, -0.2233, -0.0878, -0.0181, -0.3094, -0.1736, -0.0474, 0.1315, -0.066, 0.0396,
    0.0559, -0.0188, 0.0191, -0.0235, 0.0169, 0.009, -0.037, 0.1108, 0.0587, 0.0767, -0.0105, -0.0314, 0.1936, 0.011, 0.585, 0.1853, -0.006,
    0.0232, -0.0354, -0.0832, 0.062, 0.025, 0.0363, -0.0623, -0.1688, -0.0603, -0.0161, 0.0726, 0.0451, -0.0545, -0.0551, 0.0479, -0.2125, -0.039,
    0.0366, -0.0933, 0.2839, 0.2145, -0.0677, -0.1432, -0.3873, 0.015, -0.0895, 0.186, 0.1408, -0.0462, -0.0641, 0.0127, 0.0112, 0.0032, 0.0429,
    -0.0763, 0.0003, -0.0447, -0.0137, -0.0062, -0.0087, 0.0953, 0.1637, 0.0049, 0.0623, 0.0171, 0.0748, 0.006`,
  },
];
