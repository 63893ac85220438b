// English verbs, parted by white space.
// Source: words after "to" and after modals counted in the European Parliament proceedings (Koehn
// 2005, free of known copyright restrictions), read through and filled up by hand.

/** Verbs whose forms follow by rule. */
export const ENGLISH_REGULAR = `
abandon abate abdicate abduct abide abolish abort absent absolve absorb abstain abuse accede
accelerate accentuate accept access accommodate accompany accomplish accord account accrue
accumulate accuse ache achieve acknowledge acquire acquit act activate adapt add address adduce
adhere adjourn adjust administer admire admit adopt adore advance advertise advise advocate affect
affirm afflict afford age aggravate agonise agonize agree aid aim air alarm alert alienate align
allay allege alleviate allocate allow ally alter amaze amend amount amplify amputate amuse analyse
anchor annex annihilate announce annoy annul answer anticipate apologise apologize appal appeal
appear appease applaud apply appoint apportion appraise appreciate apprehend approach appropriate
approve approximate argue arm arouse arrange arrest arrive ascertain ascribe ask aspire
assassinate assault assemble assert assess assign assimilate assist associate assume assure
astonish attach attack attain attempt attend attest attract attribute audit authorise authorize
autograph avail average avert avoid await awaken award back backtrack bail bake balance ban bang
banish bank bar bark base bathe battle beg behave behead believe belittle belong bemoan benchmark
benefit besiege bestow betray better blackmail blame blast blend bless blink block blog bluff blur
blush board boast boil bolster bomb book boost border bore borrow bother bow boycott brag
brainwash brand brandish breach breastfeed breathe brew bribe bridge brief broach broaden broker
browse bruise brush budge budget bug bully bump burden burgle bury bypass calculate call calm
campaign can cancel cap capitalise capsize capture car care caress carpet carry carve cash categorise
cater cause caution cave cease cede celebrate cement censor censure centralise centre certify
chair challenge champion change channel characterise charge chart chase cheat check cheer cherish
chew chill choke chop circulate circumvent cite claim clamp clap clarify clash class classify
clean clear click climb clone close cloud coach cod codify coexist cofinance coincide collaborate
collapse collate collect collide comb combat combine comfort command commemorate commence commend comment
commercialise commission commit communicate communitarise communitise compare compel compensate
compete compile complain complement complete complicate compliment comply compound comprise
compromise conceal concede conceive concentrate concern conclude condemn condition condone conduct
confer confess confide confine confirm confiscate conflict conform confound confront confuse
congratulate conjure connect conquer consent conserve consider consign consist consolidate
constitute constrain construct consult consume contact contain contaminate contemplate contend
content contest continue contract contradict contrast contravene contribute control convene
converge convert convey convict convince cook cool cooperate coordinate cope copy corner correct
correspond corrupt cough count counter counteract counterbalance counterfeit couple cover crack
crash crawl create credit criminalise cripple criticise criticize crop cross crouch crown crumble
crush cry cuddle cull culminate cultivate curb cure curtail cycle damage dance dare date dawn
dazzle debate debunk deceive decentralise decide decimate declare decline decommission decorate
decouple decrease decriminalise decrypt dedicate deduct deepen default defeat defend defer define
defraud defuse defy degenerate delay delegate delete deliberate deliver delude demand democratise
democratize demolish demonise demonstrate denigrate denounce deny depart depend depict deplore
deploy deport deposit deprive deputise derail deregulate deride derive derogate descend describe
deserve design designate despise destabilise destroy detach detail detain detect deter deteriorate
determine detonate detract devalue devastate develop deviate devise devolve devote diagnose
dictate die differ differentiate dilute diminish dine dip direct disable disadvantage disagree
disappear disappoint disarm disassociate disband disburse discard discern discharge discipline
disclose discontinue discount discourage discover discredit discriminate discuss disguise
disintegrate dislike dismantle dismay dismiss dispatch dispel dispense disperse displace display
dispose dispute disregard disrupt disseminate dissociate dissolve dissuade distance distinguish
distort distract distribute distrust disturb diversify divert divest divide divorce document dodge
dog dominate donate dot double doubt dovetail downgrade download downsize draft drag drain dress
dribble drift drill drone drop drown dry duck dump duplicate dwindle dye earmark earn ease echo
edit educate effect elaborate elect elevate eliminate elucidate emanate emancipate emasculate
embark embarrass embezzle embody embrace embroil emerge emigrate emit emphasise emphasize employ
empower empty emulate enable enact enchant encompass encounter encourage encroach end endanger
endeavour endorse endow endure enforce engage engender enhance enjoy enlarge enlighten enlist
enquire enrich enrol enroll enshrine ensnare ensue ensure entail enter entertain entice entitle
entrench entrust enumerate envisage envy equate equip eradicate erase erect erode erupt escalate
escape espouse establish estimate europeanise evacuate evade evaluate evaporate evict evoke evolve
exacerbate exact exaggerate examine exceed excel exchange excite exclude excuse execute exempt
exercise exert exhaust exhibit exhort exile exist exonerate expand expect expedite expel expend
experience experiment expire explain explode exploit explore export expose express extend
exterminate extinguish extract extradite extrapolate eye face facilitate factor fade fail faint
fake familiarise fan far fare farm fascinate fashion favour fax fear feature fetch fidget file
fill film filter finalise finalize finance fine finish fire firm fish fit fix fizzle flag flap
flare flatter flesh flip flirt float flood flourish flout flow fluctuate focus foist follow foment
fool force forestall forfeit forge form formalise formulate forward foster found founder fragment
frame free frighten frontload frown frustrate fry fuel fulfil fumble function fund furnish further
gag gain galvanise gamble gas gasp gather gauge gaze gear generalise generate giggle glance glare
gloat globalise glorify gloss google gossip govern graduate grant grapple grasp greet grin groan
ground group growl grub grumble guarantee guard guess guide hack haggle hail halt halve hammer
hamper hand handcuff handle happen harass harbour harden harm harmonise harmonize harness harvest
hasten hatch hate haunt head heal heap heat heckle hedge heed heighten help herald hesitate
highlight hijack hike hinder hint hire hoard honour hope host house hug hum humiliate hunt hurry
hustle identify ignite ignore illustrate imagine imitate impact impair impart impeach impede
imperil implement implicate implore imply import impose impress imprison improve improvise inaugurate
incarcerate incentivise incite include incorporate increase incur indicate indict induce indulge
infiltrate inflame inflate inflict influence inform infringe infuriate inhale inherit inhibit
initiate inject injure insert insist inspect inspire install instigate instil institute
institutionalise instruct insulate insult insure integrate intend intensify intercept interconnect
interest interfere internalise internationalise interpret interrogate interrupt intervene
interview intimidate intrigue introduce invade invalidate invent invest investigate invigorate
invite invoke involve iron irritate isolate issue jail jam jeopardise jeopardize jog join joke
judge juggle jump justify kick kidnap kill kiss knit knock label labour lack lag lament land
languish lapse lash last laugh launch launder leak lease lecture legalise legislate legitimise
legitimize lengthen lessen level leverage levy liberalise liberalize liberate lick lift lighten
like limit line linger link liquidate list listen live load lobby locate lock lodge log long look
loot love lower lump lure lurk mainstream maintain man manage mandate manifest manipulate
manoeuvre manufacture map march marginalise mark market marry marvel mash mask massacre massage
master match materialise mature maximise maximize measure mediate melt mention merge merit migrate
milk mime mince mine minimise minimize mirror misbehave misinterpret misjudge mislay miss misuse
mitigate mix moan mob mobilise mobilize mock model moderate modernise modernize modify monitor
monopolise mop motivate mount mourn move mug mull multiply mumble murder muse mutate mutter muzzle nag
name narrow nationalise necessitate need negate neglect negotiate network neutralise nip nod
nominate normalise not notch note notice notify nudge nullify number nurture obey object oblige
obscure observe obsess obstruct obtain occupy occur offend offer offload omit ooze open operate
oppose oppress opt optimise orchestrate order organise organize orient originate oust outlaw
outline outpace outsource outstrip outweigh overhaul overheat overload overlook overpower
overreact overrule overshadow oversimplify overstate overstay overturn owe own pace pack package
paint panic paralyse paralyze paraphrase pardon park participate pass patch patent pave peel peep
penalise penalize penetrate perceive perfect perform perish permeate permit perpetrate perpetuate
persecute persevere persist persuade pervert petition phase pick pile pillage pilot pin pinch
pinpoint pit pitch place plan plant play plead please pledge plough plug plummet plunder plunge
poach point poison polarise police polish pollute ponder pool portray pose position possess post
postpone pounce pour pout power practice practise praise pray preach precede preclude predict
predominate prefer prejudge prejudice prepare prescribe present preserve preside press pressure
pressurise presume presuppose pretend prevail prevent price print prioritise prioritize privatise
proceed process proclaim procure produce profess profit programme progress prohibit project
prolong promise promote prompt pronounce prop propagate propose prosecute prosper protect protest
provide provoke prowl publicise publicize publish pull pump punch punish purchase purr pursue push
qualify quantify quarantine quarrel quash query question queue quip quiz quote race raid raise
rake rally ram ramble range rank ransack rape rate ratify rationalise ravage raze reach react reactivate
readjust reaffirm realise realize reallocate reap reappraise rear rearrange reason reassert
reassess reassure rebel rebuff rebuke rebut recall recede receive recite reckon reclaim reclassify
recognise recognize recommend reconcile reconfirm reconnect reconsider reconstruct record recount
recover recreate recruit rectify recuse recycle redact redeem redefine redeploy redesign redirect
rediscover redistribute redouble redraft redress reduce reestablish refer refinance refine reflect
refocus reform reformulate refrain refresh refund refurbish refuse refute regain regard regenerate
register regress regret regularise regulate rehabilitate rehearse reign reignite reimburse
reinforce reinstate reintegrate reintroduce reinvent reinvigorate reiterate reject rejoice rejoin
rejuvenate rekindle relate relaunch relax relay release relegate relieve relinquish relish
relocate rely remain remand remark remedy remember remind remodel remove renationalise render
renege renegotiate renew renounce renovate rent reopen reorganise reorganize reorient repaint
repair repatriate repeal repeat repel replace replenish replicate reply report represent repress
reprimand reproach reproduce reprogramme repudiate request require reschedule rescind rescue
research resemble resent reserve resettle reshape reside resign resist resolve resonate resort
resource respect respond rest restart restate restore restrain restrict restructure resubmit
result resume resurface retain retire retort retrain retreat retrieve return retweet reunite reuse
revalue revamp reveal reverse revert review revise revisit revitalise revitalize revive revoke
revolt revolutionise revolve reward rework ridicule rip risk rival roam roar roast rob rock rocket
roll root round rub ruin rule rumble rush sabotage sack sacrifice safeguard sail salute sample
sanction satisfy save scale scatter schedule school scold scorch score scorn scowl scramble scrap
scrape scratch scream screen scrub scrutinise scrutinize scupper seal search secure sedate seem
seize select sense sentence separate serve service settle sever severe shame shape share sharpen
shelter shelve shield shift ship shirk shiver shock shorten shoulder shout shove shrug shuffle shy
side sideline sidestep sigh sign signal signify silence simplify single sip site skate sketch ski
skid skip slam slap slash slaughter slim slip slow smash smear smile smirk smoke smooth smuggle
snap snatch sneak sneer sneeze sniff snore snub soak soar sob soften solve sort sound span spank
spare spark sparkle spawn spearhead specialise specify speculate sponsor spot sprinkle sprint spur
spy squander square squat squeal squeeze stab stabilise stabilize stack staff stage stagger
stagnate stain stake stalk stall stammer stamp standardise standardize start startle starve stash
state stay steer stem step stifle stigmatise stimulate stipulate stir stitch stock stoke stop
store storm straighten strain strangle stray streamline strengthen stress stretch strip stroll
structure struggle strut study stuff stumble stun stutter subcontract subdivide subdue subject
subjugate submit subordinate subpoena subscribe subsidise subsidize substantiate substitute
subvert succeed succumb suck sue suffer suffocate suggest sulk sum summarise summon supersede
supervise supplant supplement supply support suppose suppress surface surge surmount surpass
surprise surrender surround survey survive suspect suspend sustain swab swallow swap swat sway
swerve switch symbolise sympathise sympathize table tackle tag tailor talk tamper tap target task
tax tease telephone televise tempt tend tender terminate terrify terrorise terrorize test testify
thank threaten thrill throttle thwart tick tickle tidy tie tighten time tip tiptoe tire tolerate
top topple torpedo torture toss total touch toughen tour trace track trade trail train trample
transcend transcribe transfer transform translate transmit transport transpose trap travel treat
treble trespass trick trigger trim trip triple trivialise troll trot trudge trust try tumble turn
tweet twist unblock unbundle uncover underestimate underline undermine underpin undervalue unearth
unfold unify unite unleash unload unlock unravel untie unveil update upgrade upload urge use usher
usurp utilise utilize vaccinate validate value vandalise vandalize vanish vary vent venture verify
vet veto view violate visit voice volunteer vote vow wage wait waive walk wander want ward warn
warrant wash waste watch water waver weaken weigh welcome whine whip whisper whistle widen wield
wiggle wink wipe wish witness wobble wonder word work worry worsen wrap wreak wreck wrestle yawn
yell yield zoom
`;

/** Verbs of several syllables that double their last consonant: "occurred", British "travelled". */
export const ENGLISH_DOUBLING = `
abhor acquit admit allot annul appal befit cancel channel commit compel confer control counsel
defer demur deter dial dispel duel embed emit enrol equal equip excel expel extol format fuel
fulfil funnel handicap impel imperil incur infer initial instil intermit kidnap label level
marshal model occur omit outfit outstrip panel patrol pedal permit prefer program propel quarrel
quiz rebel rebut recur refer regret remit remodel repel resubmit rival sidestep signal submit
total transfer transmit transship travel tunnel underpin unplug unravel worship zigzag
`;
