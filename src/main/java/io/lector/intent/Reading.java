package io.lector.intent;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One message being read: its senses are tried from the surest to the least sure. */
final class Reading {

    private static final Pattern CODE =
            Pattern.compile("(?i)[{}]|</?[a-z!]+|;\\s*--|\\bselect\\b.+\\bfrom\\b|\\bdrop table\\b");
    /** So many words about something else make a question of what starts like one, whatever wish is in it. */
    private static final double ASKED_FOR_SURE = 4;

    private static final int LONGEST_SUBJECT = 8;
    private static final Set<String> TEXT =
            Set.of("article", "text", "sentence", "paragraph", "line", "passage", "story");

    private final Message message;
    private final Setting setting;
    private final Wishes wishes;
    private final Optional<Answering> answering;
    /** Without greeting and politeness. */
    private final Message core;

    private final Message question;

    Reading(Message message, Setting setting) {
        this.message = message;
        this.setting = setting;
        this.wishes = Wishes.of(message, setting);
        this.answering = setting.open().map(Answering::of);
        this.core = Frame.peeled(message, Frame.Kind.COURTESY);
        this.question = Frame.peeled(message, Frame.Kind.COURTESY, Frame.Kind.ASK);
    }

    Intent intent() {
        return Stream.<Supplier<Optional<Intent>>>of(
                        this::wholeOption,
                        this::consent,
                        this::exactAnswer,
                        this::mash,
                        this::order,
                        this::explanation,
                        this::mixedAnswer,
                        this::wish,
                        this::freeQuestion,
                        this::topic,
                        this::smallTalk,
                        this::looseAnswer,
                        this::leftOver)
                .flatMap(sense -> sense.get().stream())
                .findFirst()
                .orElseGet(Intent.Unclear::new);
    }

    /** An option whose whole text is also a command is asked about. */
    private Optional<Intent> wholeOption() {
        Optional<Intent> answer = answering.flatMap(reader -> reader.whole(message));
        Optional<Intent> command = wishes.foreign() == 0 ? wishes.strongest().map(this::of) : Optional.empty();
        return answer.map(given -> command.<Intent>map(other -> new Intent.Ambiguous(List.of(other, given)))
                .orElse(given));
    }

    /** "Yes please" and "no thanks" take or leave an offer, even while a statement waits to be judged. */
    private Optional<Intent> consent() {
        boolean polite =
                message.terms().stream().map(Term::word).anyMatch(Set.of("please", "thanks", "thank")::contains);
        return setting.offered() && polite && wishes.strongest().isEmpty() && wishes.foreign() == 0
                ? wishes.consent().map(this::of)
                : Optional.empty();
    }

    private Optional<Intent> exactAnswer() {
        return answering.flatMap(reader -> reader.exact(message));
    }

    private Optional<Intent> mash() {
        return Mash.isAll(message) ? Optional.of(new Intent.Unclear()) : Optional.empty();
    }

    private Optional<Intent> order() {
        return wishes.isOrder() || CODE.matcher(message.text()).find()
                ? Optional.of(new Intent.Instruct())
                : Optional.empty();
    }

    private Optional<Intent> explanation() {
        boolean spoken = core.size() > 1
                && core.word(0).equals("i")
                && core.terms().get(1).source() > 0;
        Message asked = spoken ? core.part(1, core.size()) : core;
        return Frame.inside(asked, Frame.Kind.EXPLAIN)
                .filter(subject -> subject.words().size() <= LONGEST_SUBJECT)
                .filter(subject -> subject.terms().stream().anyMatch(term -> Dictionary.isForeign(term.word())))
                .map(subject -> Set.of("why", "how", "when", "where").contains(subject.word(0))
                        ? new Intent.AskFree(subject.bare())
                        : new Intent.AskExplain(subject.bare()));
    }

    /** An answer with words of its own, in which a word could also be a wish: "stop the ferry". */
    private Optional<Intent> mixedAnswer() {
        boolean mixed = wishes.foreign() > 0
                && !isQuestion()
                && setting.open().isPresent()
                && !setting.open().get().options().isEmpty();
        return mixed ? answering.flatMap(reader -> reader.loose(message)) : Optional.empty();
    }

    private Optional<Intent> wish() {
        return wishes.strongest()
                .filter(wish -> wishes.net(wish) > Wishes.ENOUGH || !isAboutUs())
                .filter(wish -> wishes.foreign() == 0
                        || !isQuestion() && !(setting.isTyped() && wishes.foreignFirst())
                        || wishes.net(wish) > ASKED_FOR_SURE)
                .map(this::of);
    }

    /** "Are you human?", "tell me who made you". */
    private boolean isAboutUs() {
        boolean asked =
                FreeQuestion.opens(question) || FreeQuestion.addresses(question) || question.size() < core.size();
        return asked && FreeQuestion.isAboutUs(question);
    }

    private boolean isQuestion() {
        boolean answer = isGuess() || setting.isTyped() && FreeQuestion.isClause(question);
        return !answer && (FreeQuestion.opens(question) || FreeQuestion.holds(question));
    }

    /** "Which bit of the text says this?" */
    private boolean isAboutText() {
        List<String> words = question.terms().stream().map(Term::word).toList();
        return setting.told() != Told.NOTHING
                && wishes.foreign() == 0
                && words.stream().anyMatch(TEXT::contains)
                && !words.contains("about");
    }

    /** "Is it Dahl?", "was it in March?" while a question waits. */
    private boolean isGuess() {
        return setting.open().isPresent()
                && question.size() > 2
                && Set.of("is", "was", "could", "would").contains(question.word(0))
                && Set.of("it", "that").contains(question.word(1));
    }

    private Optional<Intent> freeQuestion() {
        boolean asked = isQuestion() || setting.open().isEmpty() && FreeQuestion.followsUp(question, setting);
        boolean talk = wishes.smallTalk().isPresent() && wishes.foreign() == 0;
        if (isAboutUs() && !talk) {
            return Optional.of(new Intent.AskHelp());
        }
        if (!asked || talk) {
            return Optional.empty();
        }
        if (question.size() == 1 && question.word(0).equals("what")) {
            return Optional.of(new Intent.Repeat());
        }
        return Optional.of(isAboutText() ? new Intent.AskWhere() : new Intent.AskFree(question.bare()));
    }

    /** "Only people, please." */
    private Optional<Intent> topic() {
        return !isOpen() && wishes.topic().isPresent() && wishes.foreign() == 0
                ? Optional.of(new Intent.StartQuiz(OptionalInt.empty(), wishes.topic(), false))
                : Optional.empty();
    }

    private Optional<Intent> smallTalk() {
        return wishes.smallTalk().map(this::of);
    }

    private Optional<Intent> looseAnswer() {
        return answering.flatMap(reader -> reader.loose(message));
    }

    /** A bare number asks for so many questions, a bare subject for what the article says of it. */
    private Optional<Intent> leftOver() {
        boolean idle = setting.open().isEmpty();
        if (idle && core.size() == 1 && core.terms().get(0).isNumber()) {
            return Optional.of(QuizWords.wanted(core, wishes));
        }
        boolean subject =
                wishes.foreign() > 0 && !Mash.isAll(message) && question.text().length() > 2;
        boolean asked = idle || message.isAsked() && wishes.foreign() > 1;
        return subject && asked ? Optional.of(new Intent.AskFree(question.bare())) : Optional.empty();
    }

    private Intent of(Wish wish) {
        return switch (wish) {
            case QUIZ, HARDER -> QuizWords.wanted(message, wishes);
            case HINT -> new Intent.AskHint();
            case HELP -> isOpen() ? new Intent.AskHint() : new Intent.AskHelp();
            case GUIDE -> new Intent.AskHelp();
            case GIVE_UP -> new Intent.GiveUp();
            case SKIP -> skip();
            case REPEAT -> new Intent.Repeat();
            case WHY -> why();
            case WHERE -> where();
            case SHOW -> show();
            case PROGRESS -> new Intent.AskProgress();
            case DUE -> new Intent.AskDue();
            case RESTART -> new Intent.StartOver();
            case STOP -> new Intent.Stop();
            case INSULT -> new Intent.Insult();
            case INSTRUCT -> new Intent.Instruct();
            case THANK -> new Intent.Thank();
            case YES -> new Intent.Agree();
            case NO -> new Intent.Decline();
            case GREET -> new Intent.Greet();
            case HESITATE -> new Intent.Unclear();
        };
    }

    private boolean isOpen() {
        return setting.open().isPresent();
    }

    private boolean isBare(String word) {
        return core.size() == 1 && core.word(0).equals(word);
    }

    private Intent skip() {
        return isOpen() && wishes.topic().isEmpty() ? new Intent.Skip() : QuizWords.wanted(message, wishes);
    }

    private Intent why() {
        if (setting.told() == Told.ANSWER && isBare("why")) {
            return new Intent.AskFree(core.bare());
        }
        boolean puzzled =
                isOpen() && setting.told() == Told.NOTHING && !core.word(0).equals("why");
        return puzzled ? new Intent.AskHint() : new Intent.AskWhy();
    }

    private Intent where() {
        return isBare("where") && setting.told() != Told.VERDICT
                ? new Intent.AskFree(core.bare())
                : new Intent.AskWhere();
    }

    private Intent show() {
        if (setting.told() == Told.NOTHING) {
            return isOpen() ? new Intent.GiveUp() : new Intent.Unclear();
        }
        return isOpen()
                ? new Intent.Ambiguous(List.of(new Intent.AskWhere(), new Intent.GiveUp()))
                : new Intent.AskWhere();
    }
}
