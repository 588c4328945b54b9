package io.lector.gate;

import java.util.Set;

/** Words of English that point back at something said before. */
final class Anaphors {

    static final Set<String> PERSONAL =
            set("he she him her his hers they them their theirs himself herself themselves");
    static final Set<String> NEUTER = set("it its itself");
    static final Set<String> POINTING = set("this these those here");
    static final Set<String> READER = set("i me my mine we us our ours you your yours");
    /** Adverbs that compare with something before; the value is what makes them stand alone. */
    static final Set<String> LINKING =
            set("also earlier later meanwhile however therefore instead afterwards afterward thereafter previously"
                    + " likewise nevertheless moreover thus former latter aforementioned respectively elsewhere");

    /** Nouns for people: only what says of whom or of what makes them one person. */
    static final Set<String> PEOPLE =
            set("leader president minister premier chancellor chief head director official spokesperson spokesman"
                    + " spokeswoman man woman boy girl child person people couple family mother father son daughter brother"
                    + " sister wife husband victim suspect driver pilot officer soldier politician lawmaker senator diplomat"
                    + " negotiator mediator envoy ambassador expert analyst scientist researcher writer reporter"
                    + " journalist professor teacher student pupil doctor nurse patient judge lawyer defendant prosecutor"
                    + " witness artist actor singer player coach athlete king queen prince princess pope bishop mayor governor"
                    + " farmer worker engineer owner founder manager boss employee passenger tourist visitor resident"
                    + " protester hacker activist critic supporter opponent ally rival neighbour neighbor friend parent"
                    + " grandfather grandmother founder fisherman astronaut inventor explorer");

    /** Nouns for bodies, places and things of which there are many. */
    static final Set<String> THINGS = set(
            "company firm business bank shop store school university college hospital church museum hotel factory plant"
                    + " organisation organization group gang party committee council agency ministry department institute"
                    + " association union alliance team club band body court parliament government administration regime"
                    + " military army navy force police country nation state province region area city town village"
                    + " capital district island river lake mountain building house tower bridge road street station airport"
                    + " harbour harbor port site place location project program programme plan scheme initiative campaign"
                    + " proposal offer idea document letter report study survey research article book film movie game song"
                    + " website site app video photo picture message statement speech comment remark announcement claim"
                    + " decision move step measure policy law bill rule agreement deal treaty accord pact contract"
                    + " ceasefire truce sanction ultimatum animal bird dog cat fish tree plant disease virus drug"
                    + " machine device robot vehicle car bus train plane ship boat rocket satellite rover spacecraft"
                    + " product system technology method problem issue situation change result number figure amount share"
                    + " bottle painting object discovery case charge verdict");

    /** Nouns for what happens: when and where it happens tells which. */
    static final Set<String> EVENTS =
            set("talk meeting summit conference negotiation discussion visit trip tour journey mission event ceremony"
                    + " festival match race game election vote referendum protest demonstration strike rally march war"
                    + " conflict battle attack invasion offensive fighting raid bombing explosion accident crash incident"
                    + " fire flood storm earthquake drought crisis disaster outbreak pandemic trial hearing investigation"
                    + " inquiry operation experiment test launch landing opening closure arrest killing murder robbery"
                    + " theft release sale merger experience");

    /** Prepositions and words after a noun that say which one is meant. */
    static final Set<String> WHICH_ONE = set("of that who whose whom which named called known from behind");

    static final Set<String> WHICH_THING = set(
            "for to between with against by about on in at near over among where when" + " during after before since");

    private Anaphors() {}

    private static Set<String> set(String words) {
        return Set.copyOf(new java.util.HashSet<>(java.util.Arrays.asList(words.split(" +"))));
    }
}
