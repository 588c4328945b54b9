package io.lector.finding;

import io.lector.language.Prose;
import io.lector.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a role is worded: its article, whose office it is, and whether it says by itself what it is. */
final class RoleWords {

    /** Heads of which a body has one. */
    private static final Pattern SINGLE = Pattern.compile(
            ".*\\b(?:chief|boss|head|leader|chairman|chairwoman|chairperson|president|captain|governor|mayor|chief executive"
                    + "|secretary-general|director-general|chancellor|premier|principal)");
    /** Offices that are called after a country: "the president of Norway", and not "the chancellor of Britain". */
    private static final Pattern OF_COUNTRY = Pattern.compile(
            "(?:vice[- ]|deputy )?(?:president|prime minister)|(?:crown )?prince|king|queen|emperor|empress"
                    + "|first lady|(?!deputy|prime).* minister");

    private static final Pattern BOUND = Pattern.compile(
            "\\b(?:for|of|in|at|to|on|by|with|from|behind|against|over) the (?:\\p{Ll}[\\p{L}’'-]* ){0,2}?(\\p{Ll}[\\p{L}’'-]*)"
                    + "(?=$|,| (?:at|in|for|on|to|and|with|who|which)\\b)");

    /** What has one meaning in roles: "player of the year", "minister for the arts". */
    private static final String EVERYBODY =
            "year|century|decade|month|season|arts|army|navy|economy|game|sport|interior|treasury|police|disabled|blind|deaf"
                    + "|homeless|government|unemployed|dead|family|opposition";

    /** Of a championship that one has won: "the world 100m champion"; of Olympic ones there are many. */
    private static final String TITLE_HOLDER = "(?i)(?:reigning |defending )?(?:world|european|commonwealth) .*";

    /** "Director in the ferries division": without an article it reads as if there were one. */
    private static final String ONE_OF_SEVERAL =
            "(?i)(?:(?:senior|vice|executive|associate|assistant|deputy|managing)[- ])*(?:director|president|manager|partner"
                    + "|researcher|engineer|analyst|editor|officer|lecturer|professor|economist|consultant) (?:in|with) .*";

    private static final String KIN = "father|mother|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt"
            + "|cousin|nephew|niece|parent|grandfather|grandmother|grandson|granddaughter|fianc[eé]e?";

    /** By a name in full, for of one that is told in part there may be several. */
    private static final String WHOSE =
            "(?:.* )?\\p{Lu}\\S* (?:\\S+ )?\\p{Lu}\\S*['’]s? .*|.* (?:of|to) .*\\p{Lu}\\p{L}+ .*\\p{Lu}.*";

    private static final String COMPANIONS =
            "friend|ally|rival|colleague|partner|neighbou?r|counterpart|assistant|aide|associate|companion|opponent|team-?mate";

    private RoleWords() {}

    /** Words that begin with a name, with their article: "the Harbour Board chief", "a Labour councillor". */
    static String led(String words, String noun) {
        boolean national = noun.endsWith("minister")
                && TitleReader.country(words.split(" ")[0]).isPresent();
        boolean single = national
                || SINGLE.matcher(noun).matches()
                || noun.matches(".*champion") && words.matches(TITLE_HOLDER)
                || noun.endsWith("minister") && words.endsWith("Minister");
        return single ? "the " + words : Prose.indefinite(words);
    }

    /** @param before the country as the article has it there: "Norwegian", "Norway's" */
    static String office(String noun, Country country, String before) {
        boolean german =
                noun.equals("chancellor") && List.of("Germany", "Austria").contains(country.name());
        if (OF_COUNTRY.matcher(noun).matches() || german) {
            return "the " + noun + " of " + country.shown();
        }
        String words = before.strip() + " " + noun;
        return before.strip().matches(".*(?:['’]s|s['’])") ? words : "the " + words;
    }

    /** "Mr Berg's father" of Ivar Berg: the family name gives the bearer away and stands for another. */
    static Optional<String> ofOwnName(Role role) {
        String name = role.named().name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return Words.contains(role.words(), last)
                ? Optional.of("\"" + role.words() + "\" holds the name of who it is")
                : Optional.empty();
    }

    /** Why a role is understood in its article only: "chief economist for the region", "a friend of 40 years". */
    static Optional<String> bound(String words, String noun) {
        String head = noun.substring(noun.lastIndexOf(' ') + 1);
        boolean relative = head.matches(KIN);
        boolean lacks = relative && !words.matches(WHOSE)
                || head.matches(COMPANIONS) && !words.matches(".*(?:['’]s? | (?:of|to|with|for|at|in) .*\\p{Lu}).*");
        if (lacks) {
            return Optional.of("\"" + words + "\" does not say whose");
        }
        if (words.matches(ONE_OF_SEVERAL)) {
            return Optional.of("\"" + words + "\" may be several");
        }
        Matcher bound = BOUND.matcher(words);
        while (bound.find()) {
            if (!Definiteness.known(bound.group(1)) && !bound.group(1).matches(EVERYBODY)) {
                return Optional.of("\"" + bound.group() + "\" does not say which");
            }
        }
        return Optional.empty();
    }

    /** With the full names of bodies for their letters, where these do not stand before another noun and take "the". */
    static String spelled(String words, EntityRegistry registry) {
        String spelled = words;
        for (Named named : registry.all()) {
            for (String letters : named.letters()) {
                String the = named.shown().startsWith("the ") ? "(?:the )?" : "the ";
                spelled = Pattern.compile("\\b(of|for|at|in|to|with|by) " + the + Pattern.quote(letters)
                                + "\\b(?!['’]| \\p{L}|-)")
                        .matcher(spelled)
                        .replaceAll("$1 the " + Matcher.quoteReplacement(named.name()));
            }
        }
        return spelled;
    }
}
