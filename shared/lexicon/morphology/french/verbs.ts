// French verbs whose forms follow by rule, parted by white space.
// Source: infinitives counted in the European Parliament proceedings (Koehn 2005, free of known
// copyright restrictions), read through and filled up by hand with everyday and newsroom verbs.

/** Verbs in -er. */
export const FRENCH_ER = `
abaisser abandonner abonder aborder abreuver abriter abroger absorber abuser accabler accaparer
accentuer accepter accidenter acclamer acclimater accommoder accompagner accorder accoster
accoucher accrocher accréditer acculer acculturer accumuler accuser accéder accélérer acharner
acheminer acheter achever achopper acquiescer acquitter acter actionner activer actualiser adapter
adhérer adjuger administrer admirer adopter adorer adresser aduler affairer affaler affamer
affecter afficher affilier affiner affirmer affluer affoler affronter affréter affubler agacer
agencer agenouiller agglomérer agglutiner aggraver agiter agresser agréer aider aiguiller aiguiser
aimer ajourner ajouter ajuster alarmer alerter aligner alimenter allaiter allier allonger allouer
allumer alléger alléguer alterner altérer amasser ambitionner amender amener ameuter amocher
amonceler amorcer amplifier amputer amuser améliorer aménager analyser ancrer angoisser animer
annexer annihiler annoncer annoter annuler anticiper apaiser apeurer apparenter apparier appeler
appliquer appointer apporter apposer apprivoiser approcher approprier approuver approvisionner
apprécier appréhender appuyer arbitrer arborer archiver arguer argumenter armer arnaquer arpenter
arracher arranger arriver arroger arroser arrêter articuler aspirer assassiner assembler assigner
assimiler assister assiéger associer assommer assumer assurer astiquer atomiser attabler attacher
attaquer attarder atteler attester attirer attiser attraper attribuer attrouper atténuer
auditionner augmenter augurer ausculter autofinancer automatiser autopsier autoriser avaler
avaliser avancer avantager aveugler aviser avoisiner avorter avouer avérer axer aérer babiller
bafouer bafouiller baigner baiser baisser balader balancer balayer balbutier baliser banaliser
baptiser baratiner barboter barrer baser bavarder bercer berner biaiser biffer bivouaquer blaguer
blesser bloguer bloquer blâmer boiter bombarder bonifier border borner bosser boucher boucler
bouder bouffer bouger bouleverser boulonner bourrer bousculer boycotter braconner brader brancher
braquer braver breveter bricoler briller briser brosser brouiller broyer brusquer brûler buter
bâcler bâiller bâillonner bénéficier cabrer cacher cadrer calculer calmer cambrioler camoufler
camper canaliser canonner cantonner capituler capoter capter capturer caractériser caresser
caricaturer cartonner cascader caser casser catalyser catapulter causer cautionner cautériser
censurer centraliser centrer cerner certifier cesser chambouler chanceler changer chanter
chaparder charger charmer charrier chasser chatouiller chauffer chausser chavirer chercher
chiffrer chiper choquer chuchoter chuter cibler cingler circuler cirer ciseler citer claironner
clamer claquer clarifier classer cligner cloisonner cloner clouer clôturer coacher cocher coder
codifier coexister cofinancer cogner coiffer coincer collaborer collecter coller coloniser colorer
colporter combiner combler commander commencer commenter commercialiser communautariser
communiquer commémorer comparer compenser compiler compliquer comploter compléter comporter
composer compter concentrer concerner concerter concilier concocter concrétiser concurrencer
concéder condamner condenser conditionner confectionner confesser confier confiner confirmer
confisquer conformer conforter confronter conférer congeler congratuler congédier conjuguer
connecter consacrer conseiller conserver considérer consigner consister consoler consolider
consommer conspirer conspuer constater constituer consulter contacter contaminer contempler
contenter contester contextualiser continuer contourner contracter contrarier contraster
contrebalancer contrecarrer contribuer contrôler converger convier convoquer coopérer coordonner
copier corriger corréler coter coucher couler couper couronner coïncider coûter cracher craquer
creuser crier criminaliser crisper critiquer croiser crouler crucifier créditer créer cuisiner
culminer culpabiliser cultiver cumuler céder célébrer côtoyer danser dater demander demeurer
desserrer dessiner dessécher devancer deviner diaboliser diagnostiquer dialoguer dicter diffuser
différencier différer digérer dilapider dilater diluer diminuer diplômer diriger discerner
discriminer discréditer disculper discuter disjoncter disloquer dispenser disperser disposer
disputer disqualifier dissimuler dissiper dissocier dissuader disséminer disséquer distinguer
distribuer diverger diversifier diviser divorcer divulguer dominer dompter donner doper dorloter
doser doter doubler douter draguer drainer dresser droguer duper dupliquer durer dynamiser
dynamiter déambuler déballer débaptiser débarquer débarrasser débiter débloquer déborder déboucher
débourser débrancher débrouiller débuter décaler décapiter déceler décentraliser décerner
décharger déchaîner déchiffrer déchirer décider décimer déclarer déclencher décliner décoller
décoloniser décommander décomposer déconcerter déconfiner déconner déconseiller décontenancer
décorer découler découper décourager décrier décrisper décrocher décrypter décréter décéder
dédaigner dédier dédommager dédouaner dédramatiser défausser déferler défier défigurer défiler
défrayer défricher dégager dégainer dégeler dégonfler dégoûter dégrader dégringoler déguiser
dégénérer déjouer délaisser délecter délester délibérer délier délimiter délirer délivrer
délocaliser déloger déléguer démanteler démarquer démarrer démasquer démembrer démener
démilitariser déminer démissionner démobiliser démocratiser démoder démontrer démoraliser
démotiver démystifier déménager dénaturer dénicher dénier dénombrer dénoncer dénuer dépanner
dépasser dépenser dépister déplacer déplier déplorer déployer déporter déposer dépouiller déprimer
déprécier dépénaliser dépêcher déraciner déranger déraper dérider dériver dérober déroger dérouler
déréglementer dérégler désamorcer désapprouver désarmer désarçonner désavantager désavouer
désenclaver désensibiliser déserter désespérer désigner désintégrer désintéresser désister
désorganiser déstabiliser déséquilibrer détacher détailler détecter déterminer détoner détourner
détraquer détrôner détériorer dévaliser dévaloriser dévaluer dévaster développer déverrouiller
déverser dévier dévisager dévoiler dévorer dévouer dîner effacer effectuer effleurer effondrer
efforcer effrayer effriter emballer embarquer embarrasser embaucher embourber emboîter embraser
embrasser embrayer embrouiller embêter emmener emménager empaqueter emparer empiler empirer
empiéter employer empocher empoisonner emporter empresser emprisonner emprunter empêcher empêtrer
encadrer encaisser encenser encercler enchanter enchaîner enclencher encombrer encourager endetter
endeuiller endiguer endoctriner endommager endosser endurer enfanter enfermer enfiler enflammer
enfler enfoncer engager engendrer englober engouffrer engranger engueuler enivrer enjamber
enjoliver enlacer enlever enliser ennuyer enquêter enraciner enrayer enregistrer enrober enrôler
ensanglanter enseigner ensorceler entamer entasser enterrer enthousiasmer entourer entraver
entraîner entrer entériner envelopper envenimer envier environner envisager envoler envoyer
escalader escamoter esclaffer escompter escorter escroquer espacer espionner espérer esquisser
esquiver essaimer essayer essorer essouffler estampiller estimer estomper estropier euphémiser
européaniser exacerber exagérer exalter examiner exaspérer exaucer excaver exceller exclamer
excuser excéder exempter exercer exfiltrer exhiber exhorter exhumer exiger exiler exister exonérer
exorciser expatrier expertiser expier expirer expliciter expliquer exploiter explorer exploser
exporter exposer exprimer exproprier expulser expédier expérimenter exterminer extirper extorquer
extrader extrapoler extérioriser exulter exécuter fabriquer faciliter facturer falsifier
familiariser faner farfouiller fasciner fatiguer faucher fausser favoriser façonner fermer
ferrailler feuilleter fiancer ficeler ficher fidéliser fignoler figurer filer filmer filtrer
finaliser financer fixer flamber flanquer flatter flirter flotter flâner focaliser foirer fomenter
fonctionner fonder forcer forger formaliser former formuler fouiller fouler fourrer fourvoyer
fracasser fracturer fragmenter frapper fraterniser frauder frayer fredonner freiner frissonner
froisser frotter frustrer fréquenter frôler fuguer fuiter fumer fuser fusiller fusionner fustiger
fâcher féliciter fêler fêter gagner galoper galérer garder garer gaspiller geler gendarmer gifler
glaner glisser globaliser glorifier gober gommer gonfler gouverner goûter gracier gratter graver
greffer grignoter griller grimper grincer griser grogner gronder guerroyer guetter gueuler guider
guillotiner gâcher gâter généraliser générer gérer gêner habiller habiter habituer haleter
handicaper hanter haranguer harceler harmoniser harnacher hausser heurter hiberner hisser
hiérarchiser honorer hospitaliser huer humecter humilier hurler hydrater hypnotiser hypothéquer
héberger héler hériter hésiter identifier idolâtrer idéaliser ignorer illuminer illustrer imaginer
imbriquer imiter immatriculer immerger immigrer immiscer immobiliser immoler immuniser impacter
impatienter implanter impliquer implorer importer importuner imposer impressionner imprimer
improviser imputer inaugurer incarcérer incarner incendier incinérer inciter incliner incomber
incorporer incriminer incruster inculper inculquer indemniser indexer indigner indiquer indisposer
infecter infester infiltrer infirmer infliger influencer influer informer inférer ingurgiter
ingérer inhaler inhumer initier injecter innocenter innover inoculer inonder inquiéter insinuer
insister insonoriser inspirer installer instaurer instiller instituer institutionnaliser
instrumentaliser insuffler insulter insurger insérer intensifier intenter intercepter
interconnecter interférer interjeter interpeller interpréter interroger interviewer intimider
intituler intoxiquer intriguer intégrer intéresser invalider inventer inventorier inverser inviter
invoquer irradier irriguer irriter isoler jalonner jaser jauger jeter jeûner jouer jubiler juger
jumeler jurer justifier kidnapper klaxonner labelliser laisser lamenter laminer lancer lapider
larguer larmoyer lasser laver lessiver lester leurrer lever libéraliser libérer licencier lier
liguer limiter limoger liquider lister livrer loger lorgner louer louper louvoyer lustrer lutter
lyncher lâcher lécher légaliser légiférer légitimer léser lésiner magnifier majorer malmener
maltraiter mandater manger manifester manigancer manipuler manquer manufacturer manœuvrer
maquiller marchander marcher marginaliser marier mariner marquer marteler martyriser masquer
massacrer matraquer matérialiser maugréer maximiser maîtriser menacer mendier mener menotter
mentionner mesurer meubler miauler migrer militariser militer mimer miner minimiser minorer miser
mitrailler mixer mobiliser moderniser modifier moduler modéliser modérer moissonner monnayer
monopoliser monter montrer monétiser moquer mortifier motiver moucher mouiller mouler multiplier
murer murmurer museler muter mutiler mutualiser mystifier mâcher mécontenter médiatiser
médicaliser méditer méduser méfier mélanger ménager mépriser mériter mêler nager narguer narrer
nationaliser natter naviguer neiger nettoyer neutraliser nicher nier nommer normaliser noter
notifier nouer noyer nuancer numériser nécessiter négliger négocier obliger obnubiler observer
obstiner obséder occasionner occulter occuper octroyer offenser officialiser officier offusquer
ombrager opiner opposer opprimer opter optimiser opérer orchestrer ordonner organiser orienter
orner osciller oser ostraciser oublier outrager outrepasser ouvrer pactiser pagayer pallier palper
paniquer parachever parachuter parader paralyser paraphraser pardonner parer parfumer parier
parler parodier parquer parrainer parsemer partager participer passer passionner patauger
patienter patiner patronner patrouiller pavaner pavoiser payer peaufiner peigner peler pelleter
pencher penser percer percher percuter perdurer perfectionner perforer permuter perpétrer
perquisitionner persifler persister persuader persécuter persévérer perturber peser pester peupler
photocopier photographier piller pilonner piloter pincer piquer pirater pirouetter pister pivoter
piéger piétiner placer plafonner plagier plaider plaisanter planer planifier planter plaquer
plastronner pleurer pleurnicher plier plomber plonger ployer plâtrer poignarder pointer poinçonner
poireauter poivrer polariser politiser polluer polémiquer pomper ponctionner ponctuer pondérer
populariser porter poser positionner posséder poster postuler potasser poudrer pouponner
pourchasser pousser pratiquer presser prier primer privatiser priver privilégier proclamer
procréer procurer procéder prodiguer profaner professer profiler profiter programmer progresser
prohiber projeter proliférer prolonger prolétariser promener promulguer prononcer propager
proposer propulser proroger prospecter prospérer prosterner prostituer protester protéger prouver
provoquer précariser précipiter préciser préconiser précéder préfacer préfigurer préférer préjuger
prélever préluder prénommer préoccuper préparer préposer présenter préserver présider présumer
présupposer présélectionner prétexter prêcher prêter prôner psalmodier publiciser publier puiser
pulluler pulvériser purger purifier pédaler pénaliser pénétrer pérenniser pétitionner pétrifier
pêcher quadriller quadrupler qualifier quereller questionner quitter quémander quêter rabaisser
rabrouer raccompagner raccorder raccrocher racheter racketter racler raconter radicaliser radier
radoter rafistoler rafler rager railler raisonner rajouter rallier ramasser ramener rameuter
ramper ranger rançonner rapatrier rappeler rapporter rapprocher raser rassasier rassembler
rassurer rater ratifier rationaliser rationner ratisser rattacher rattraper ravager ravaler
ravitailler raviver rayer rayonner reboucher rebuter recadrer recaler receler recenser recentrer
rechercher recoller recommander recommencer reconfiner reconsidérer reconstituer recopier recouper
recourber recouvrer recracher recruter recréer rectifier reculer recycler rediffuser redistribuer
redonner redorer redoubler redouter redresser redynamiser redémarrer redéployer refermer refiler
refléter reformuler refouler refuser regagner regarder regorger regretter regrouper rehausser
rejeter rejouer relancer relater relativiser relaxer relayer relever relier relooker relâcher
reléguer remanier remarier remarquer remballer rembarrer rembourser remercier remmener remobiliser
remodeler remonter remorquer remplacer remplumer remporter remuer remédier rencontrer renflouer
renforcer renier renifler renommer renoncer renouer renouveler renseigner rentabiliser rentrer
renverser renvoyer renégocier repasser repayer repenser replier reporter reposer repousser
reprocher reprogrammer représenter repérer repêcher respecter respirer responsabiliser ressasser
ressembler resserrer ressusciter restaurer rester restituer restructurer retarder retirer retomber
retourner retracer retrancher retravailler retrousser retrouver revaloriser revendiquer reverser
revigorer revisiter revitaliser revérifier rider ridiculiser rigoler rincer riposter risquer
rivaliser ronfler ronger roucouler rouer rouiller rouler rouspéter rudoyer ruer ruiner ruisseler
ruminer ruser râler réactiver réaffecter réaffirmer réajuster réaliser réarmer réceptionner
réchapper réchauffer réciter réclamer récolter récompenser réconcilier réconforter récriminer
récupérer récuser rédiger réemployer réexaminer réformer réfréner réfugier réfuter référer
régenter réglementer régler régner régresser régulariser réguler régurgiter réhabiliter réimporter
réimposer réincarner réinstaller réinsérer réinterpréter réintégrer réinventer réitérer rémunérer
rénover réorganiser réorienter réparer répercuter répertorier répliquer réprimer répudier répéter
réquisitionner réserver résider résigner résilier résister résonner résorber résulter résumer
rétorquer rétracter rétrocéder rétrograder réutiliser réveiller réviser révolter révolutionner
révéler révérer réécouter rééditer rééquilibrer réévaluer rêver rôder saboter saccager sacrifier
saigner saluer sanctionner sangloter saper saturer saupoudrer sauter sauvegarder sauver savourer
scander scanner sceller schématiser scier scinder scolariser scruter sculpter secouer secréter
sembler semer sensibiliser sermonner serpenter serrer siffler signaler signer signifier sillonner
simplifier simuler singer situer siéger slalomer snober soigner solder solliciter sombrer
sommeiller sommer somnoler sonder songer sonner soucier souffler souhaiter soulager soulever
souligner soupirer soupçonner spammer sponsoriser sprinter spécialiser spécifier spéculer squatter
stabiliser stagner standardiser stationner statuer stigmatiser stimuler stipuler stocker stopper
stresser structurer styliser stériliser subjuguer sublimer submerger subodorer subordonner
subsister substituer subtiliser subventionner succomber succéder sucer suffoquer suggérer suicider
suinter superposer superviser supplanter supplier suppléer supporter supposer supprimer supputer
surcharger surclasser surestimer surfer surgeler surligner surmonter surnommer surpasser
surplomber sursauter surtaxer surveiller survoler susciter suspecter suturer symboliser
sympathiser synchroniser syndiquer synthétiser sécher sécuriser séjourner sélectionner séparer
séquestrer tabasser tabler tacler tailler tamiser taper tapisser taquiner tarder tarifer tasser
tatouer taxer temporiser tempérer tempêter tenailler tenter tergiverser terminer terrasser terrer
terroriser tester théoriser tiquer tirer tisser titiller titrer titulariser toiser tolérer tomber
tonner torpiller torturer toucher tourner tousser tracasser tracer trafiquer traiter trancher
transformer transférer transgresser transiger transiter transpercer transpirer transporter
transposer traquer traumatiser travailler traverser traîner trembler tricher tricoter trier
trimbaler trinquer triompher tripler tripoter tromper troubler trouver trucider trébucher
trépasser trôner tuer tutoyer tweeter twitter tâcher tâtonner télescoper télécharger téléphoner
télétravailler témoigner têter ulcérer unifier uniformiser uriner user usurper utiliser vacciner
vaciller vadrouiller vagabonder valider valoriser valser vandaliser vanter vaporiser vaquer varier
vautrer veiller venger venter ventiler verbaliser verrouiller verser versifier vexer viabiliser
vibrer victimiser vider vilipender violer virer viser visionner visiter visser vitrer vivoter
voguer voiler voler voltiger voter vouer vouvoyer voyager voûter vriller vulgariser véhiculer
vénérer vérifier zapper zigzaguer zoner zoomer ébaucher ébranler ébruiter écarter échafauder
échanger échapper écharper échelonner échouer éclabousser éclairer éclater économiser écoper
écorcher écouler écourter écouter écraser écrouer écrouler écœurer édicter édifier édulcorer
éduquer égaler égarer égayer égorger éjecter élaborer élaguer élancer élever éliminer éloigner
élucider éluder émaner émerger émigrer émousser énerver énoncer énumérer épargner éparpiller
épater épauler épeler épicer épier épingler éplucher éponger époumoner épouser époustoufler
éprouver épuiser épurer équilibrer équiper éradiquer éreinter ériger éroder étager étaler étayer
éterniser étinceler étiqueter étoffer étonner étouffer étrangler étriller étudier évacuer évader
évaluer éveiller éventer éventrer évertuer évincer éviter évoluer évoquer ôter œuvrer
`;

/** Verbs in -ir that inflect as "finir". */
export const FRENCH_IR = `
abolir aboutir abrutir accomplir adoucir affadir affaiblir affermir affranchir agir agrandir
aguerrir ahurir aigrir alourdir alunir amaigrir amincir amoindrir amollir amortir anoblir anéantir
aplanir aplatir appauvrir appesantir applaudir approfondir arrondir assagir assainir asservir
assombrir assortir assoupir assouplir assourdir assouvir assujettir attendrir atterrir avachir
avertir avilir bannir barrir blanchir bleuir blottir blêmir bondir brandir brunir bâtir bénir
choisir chérir compatir convertir croupir crépir dessaisir divertir durcir définir dégarnir
dégourdir déguerpir démolir démunir dépérir désemplir désinvestir désobéir embellir emplir
endurcir enfouir engloutir engourdir enhardir enlaidir ennoblir enorgueillir enrichir ensevelir
envahir faiblir farcir finir fleurir fléchir fourbir fournir franchir fraîchir frémir garantir
garnir glapir grandir gravir grossir guérir gémir honnir impartir infléchir interagir intervertir
invertir investir jaillir jaunir jouir languir lotir maigrir meurtrir moisir mugir munir mûrir
nantir noircir nourrir obscurcir obéir ourdir pervertir polir pourrir prémunir punir pâlir pâtir
périr pétrir rabougrir raccourcir radoucir raffermir rafraîchir raidir rajeunir ralentir ramollir
ravir rebondir rebâtir reconvertir redéfinir refroidir remplir renchérir resplendir ressaisir
resurgir retentir rougir rugir réagir réfléchir régir réinvestir réjouir répartir rétablir
rétrécir réunir réussir rôtir saisir salir subir subvertir surenchérir surgir sévir tapir tarir
ternir tiédir trahir travestir unir verdir vernir vieillir vomir vrombir ébahir éblouir éclaircir
élargir épaissir épanouir établir étourdir étrécir évanouir
`;

/** Verbs in -re that inflect as "rendre". */
export const FRENCH_RE = `
attendre condescendre confondre correspondre descendre distendre défendre démordre dépendre
détendre entendre fendre fondre mordre morfondre pendre perdre pondre pourfendre prétendre
redescendre refondre rendre retordre revendre répandre répondre suspendre tendre tondre tordre
vendre épandre étendre
`;
