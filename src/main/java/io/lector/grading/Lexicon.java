package io.lector.grading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed classes of English words that carry no answer by themselves. */
final class Lexicon {

    static final Set<String> ARTICLES = words("the a an");

    /** Stand before a name or describe who bears it. */
    static final Set<String> TITLES =
            words("mr mrs ms miss mx sir dame lord lady dr prof professor president vice prime "
                    + "minister premier chancellor senator governor mayor secretary general foreign defence defense finance interior "
                    + "king queen prince princess crown pope emperor sheikh sultan captain colonel lieutenant sergeant major "
                    + "admiral judge justice chief ambassador envoy spokesperson spokesman spokeswoman leader director chairman "
                    + "chairwoman chair chairperson ceo commissioner representative congressman congresswoman minister deputy former "
                    + "ex herr frau monsieur madame senor senora signor saint st rev reverend father sister brother "
                    + "coach analyst expert author head boss officer official principal teacher head");

    /** Common nouns that end the names of bodies, places and agreements; a person's name does not end in one. */
    static final Set<String> HEADS =
            words("union nations states kingdom republic federation party bank sea ocean lake river "
                    + "bay island islands mountain mountains city town street road avenue square park bridge harbour harbor port "
                    + "airport station council centre center institute university college school academy committee commission "
                    + "court agency office ministry department house parliament congress senate assembly association society "
                    + "foundation organisation organization group company corporation inc ltd club team league cup treaty pact "
                    + "agreement accord deal initiative plan act law war battle conflict crisis revolution festival summit "
                    + "conference forum prize award church cathedral museum library theatre theater hospital police army navy "
                    + "force forces times post news journal guardian radio television network prism project programme program "
                    + "fund alliance coalition movement front authority service services region district county province state "
                    + "coast desert valley canal strait peninsula east west north south area line railway express");

    static final Set<String> PREPOSITIONS =
            words("of from in at with to for after before against on about near during under "
                    + "by into over between among via around alongside than because since when while as like");

    /** A name after one of these is a circumstance, not the answer; "by" and "was it" introduce the answer itself. */
    static final Set<String> CIRCUMSTANCE =
            words("of from in at with to for after before against on about near during under "
                    + "into over alongside than because since when while as like between among via around told met");

    /** Words that people put around an answer. */
    static final Set<String> FILLERS =
            words("i im ill id think thought guess believe suppose reckon say said says saying would "
                    + "could might may must should maybe perhaps probably possibly likely presumably surely certainly definitely "
                    + "actually apparently it its was were is are am be been being he she they him her them them this that these "
                    + "those there answer correct right my our your his their well um uh er hmm ok okay oh so just "
                    + "if me we you sure pretty quite not_sure called named name known also itself himself herself only "
                    + "remember recall correctly mistaken please thanks sorry lol yes yeah yep has have had do does did will who "
                    + "whom whose which what where");

    static final Set<String> NEGATORS = words(
            "not no never neither nor isnt wasnt arent werent dont doesnt didnt cant cannot "
                    + "couldnt wont wouldnt shouldnt hasnt havent hadnt nobody nothing none without except excluding aint");

    /** "Anyone but X" leaves X out. */
    static final Set<String> EVERYONE =
            words("anyone anybody everyone everybody all nobody none anything everything nothing");

    static final Set<String> SEPARATORS = words(", ; / & | \n + or and versus vs");

    /** Pairs of names that differ in these words only mean different things. */
    static final Set<String> CONTRASTS =
            words("north south east west northern southern eastern western new old upper lower "
                    + "inner outer first second third central great little big small left right young");

    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code))
            .collect(Collectors.toUnmodifiableMap(Lexicon::countryName, Locale::getISO3Country));

    /** The short English names of ISO 3166, in small letters. */
    static final Set<String> COUNTRIES = CODES.keySet();

    private Lexicon() {}

    /** USA for "united states". */
    static Optional<String> countryCode(String name) {
        return Optional.ofNullable(CODES.get(name));
    }

    private static String countryName(Locale country) {
        return Plain.withoutMarks(Plain.of(country.getDisplayCountry(Locale.ENGLISH)))
                .toLowerCase(Locale.ROOT);
    }

    static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
