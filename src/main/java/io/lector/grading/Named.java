package io.lector.grading;

import java.util.ArrayList;
import java.util.List;

/** Somebody or something under all its names. @param expected whether it is the right one and not a rival */
record Named(List<Form> forms, boolean expected) {

    static Named of(List<String> names, boolean expected) {
        return new Named(
                names.stream()
                        .flatMap(name -> Form.of(name).stream())
                        .distinct()
                        .toList(),
                expected);
    }

    boolean isAlso(Named other) {
        return forms.stream().filter(form -> form.kind() == Form.Kind.GIVEN).anyMatch(form -> other.forms.stream()
                .anyMatch(its -> its.kind() == Form.Kind.GIVEN && its.joined().equals(form.joined())));
    }

    /** Every place where a name of it stands, near ones included. */
    List<Mention> mentionsIn(Phrase typed) {
        List<Mention> found = new ArrayList<>();
        for (Form form : forms) {
            for (int start = 0; start < typed.size(); start++) {
                Mention mention = at(typed, start, form);
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private Mention at(Phrase typed, int start, Form form) {
        Mention.Place place = new Mention.Place(start, start + form.size());
        Spelling.Closeness closeness = closeness(typed, place, form);
        if (closeness != Spelling.Closeness.OTHER) {
            return new Mention(this, form, place, closeness);
        }
        Spelling.Closeness joined =
                form.size() > 1 ? typed.word(start).spelling().to(form.joined()) : closeness;
        if (joined.isMeant()) {
            return new Mention(this, form, new Mention.Place(start, start + 1), joined);
        }
        int end = joinedEnd(typed, start, form);
        return end < 0 ? null : new Mention(this, form, new Mention.Place(start, end), Spelling.Closeness.SAME);
    }

    private static Spelling.Closeness closeness(Phrase typed, Mention.Place place, Form form) {
        if (place.end() > typed.size() || !typed.isWhole(place, form)) {
            return Spelling.Closeness.OTHER;
        }
        Spelling.Closeness worst = Spelling.Closeness.SAME;
        for (int i = 0; i < form.size() && worst != Spelling.Closeness.OTHER; i++) {
            Token word = typed.word(place.start() + i);
            worst = worst.worse(
                    isInitial(word, form, i)
                            ? Spelling.Closeness.VARIANT
                            : word.spelling().to(form.words().get(i).spelling()));
        }
        return worst;
    }

    /** "K. Kallas" for Kaja Kallas. */
    private static boolean isInitial(Token word, Form form, int index) {
        return index < form.size() - 1
                && word.plain().length() == 1
                && word.isWord()
                && form.words().get(index).plain().startsWith(word.plain())
                && form.words().get(index).isCapital();
    }

    /** Where the words end that are the form once the gaps between them are closed, or -1: "white house", "Whitehouse". */
    private static int joinedEnd(Phrase typed, int start, Form form) {
        String goal = form.joined().plain();
        if (goal.length() < 6 || !goal.startsWith(typed.word(start).plain())) {
            return -1;
        }
        int length = 0;
        for (int end = start; end < typed.size() && length < goal.length(); end++) {
            if (!goal.startsWith(typed.word(end).plain(), length)) {
                return -1;
            }
            length += typed.word(end).plain().length();
            if (length == goal.length()) {
                return end + 1;
            }
        }
        return -1;
    }
}
