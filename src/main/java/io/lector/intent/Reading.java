package io.lector.intent;

import io.lector.question.Response;
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

    private static final Set<String> TEXT =
            Set.of("article", "text", "sentence", "paragraph", "line", "passage", "story");

    /** What was told is meant by these. */
    private static final Set<String> SOMEBODY = Table.words("he she they him her them his");

    private static final Set<String> POINTERS = Table.words("it so you says say said");

    /** Also open what is no question: "can it be multiple choice?" */
    private static final Set<String> WISHING = Set.of("can", "could", "do", "will", "would");

    private static final int MOST_OPTIONS = 10;

    private final Message message;
    private final Setting setting;
    private final Wishes wishes;
    private final Optional<Answering> answering;
    /** Without greeting and politeness. */
    private final Message core;

    private final Message question;
    private final Explaining explaining;

    Reading(Message message, Setting setting) {
        this.message = message;
        this.setting = setting;
        this.wishes = Wishes.of(message, setting);
        this.answering = setting.open().map(Answering::of);
        this.core = Frame.peeled(message, Frame.Kind.COURTESY);
        this.question = Frame.peeled(message, Frame.Kind.COURTESY, Frame.Kind.ASK);
        this.explaining = new Explaining(core, setting);
    }

    Intent intent() {
        return Stream.<Supplier<Optional<Intent>>>of(
                        this::wholeOption,
                        this::consent,
                        this::exactAnswer,
                        this::mash,
                        this::order,
                        this::unasked,
                        this::paragraph,
                        explaining::quotation,
                        explaining::explanation,
                        this::quizAbout,
                        this::mixedAnswer,
                        this::wish,
                        this::kind,
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

    /** "The 2nd one": an answer, even if no question waits for it. */
    private Optional<Intent> unasked() {
        boolean reference = !isOpen()
                && wishes.strongest().isEmpty()
                && References.in(message, MOST_OPTIONS, true)
                        .filter(named -> !named.number())
                        .isPresent();
        return reference ? Optional.of(new Intent.GiveAnswer(new Response.Text(core.bare()))) : Optional.empty();
    }

    /** "Show me paragraph 7". */
    private Optional<Intent> paragraph() {
        OptionalInt number = ParagraphNumber.in(message);
        return number.isPresent() ? Optional.of(new Intent.AskParagraph(number.getAsInt())) : Optional.empty();
    }

    /** "Quiz me about Dahl", even while Dahl is an option. */
    private Optional<Intent> quizAbout() {
        return QuizSubject.isWished(message, setting)
                ? Optional.of(QuizWords.wanted(message, wishes))
                : Optional.empty();
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
                .filter(wish -> wish != Wish.WHERE || isPointing() || wishes.foreign() == 0 && !isAboutSomebody())
                .filter(wish -> !wish.isAlone() || wishes.foreign() == 0)
                .filter(wish -> wish != Wish.STANDING || wishes.topic().isEmpty())
                .filter(wish -> wishes.foreign() == 0
                        || !isQuestion() && !(setting.isTyped() && wishes.foreignFirst())
                        || wishes.net(wish) > ASKED_FOR_SURE)
                .map(this::of);
    }

    /** "Where does it say that about the ferry", but not "quote from the mayor". */
    private boolean isPointing() {
        return message.terms().stream().map(Term::word).anyMatch(POINTERS::contains);
    }

    /** "Where does she live", "who is the most important one in the article": not where it says so. */
    private boolean isAboutSomebody() {
        return message.terms().stream().map(Term::word).anyMatch(SOMEBODY::contains)
                || Set.of("who", "when", "why").contains(core.word(0)) && core.size() > 2;
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

    /** "Multiple choice, please." */
    private Optional<Intent> kind() {
        boolean question = FreeQuestion.opens(message) && !WISHING.contains(message.word(0));
        return !isOpen() && !wishes.kinds().isEmpty() && wishes.foreign() == 0 && !question
                ? Optional.of(QuizWords.wanted(message, wishes))
                : Optional.empty();
    }

    /** "Only people, please." */
    private Optional<Intent> topic() {
        return !isOpen() && wishes.topic().isPresent() && wishes.foreign() == 0
                ? Optional.of(QuizWords.wanted(message, wishes))
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
        boolean asked = idle || message.isAsked() && wishes.foreign() > 1 || FreeQuestion.asksOrNot(message);
        return subject && asked ? Optional.of(new Intent.AskFree(question.bare())) : Optional.empty();
    }

    private Intent of(Wish wish) {
        return new WishMeaning(message, core, setting, wishes).of(wish);
    }

    private boolean isOpen() {
        return setting.open().isPresent();
    }
}
