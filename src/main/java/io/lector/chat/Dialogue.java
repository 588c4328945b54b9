package io.lector.chat;

import io.lector.intent.Intent;
import io.lector.intent.IntentReader;
import io.lector.question.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Leads from what somebody wants to who can talk about it; after what comes between, the open question comes back. */
@ApplicationScoped
class Dialogue {

    private final QuizTalk quizzes;
    private final ArticleTalk article;
    private final OverviewTalk overview;
    private final SourceTalk sources;
    private final ProgressTalk progress;
    private final MissedTalk missed;
    private final Map<Class<? extends Intent>, Talk<Intent>> talks = new HashMap<>();

    /** What is said to an intent of one sort. */
    private interface Talk<I extends Intent> {
        Said about(Scene scene, I intent);
    }

    Dialogue(
            QuizTalk quizzes,
            ArticleTalk article,
            OverviewTalk overview,
            SourceTalk sources,
            ProgressTalk progress,
            MissedTalk missed) {
        this.quizzes = quizzes;
        this.article = article;
        this.overview = overview;
        this.sources = sources;
        this.progress = progress;
        this.missed = missed;
        talkOfQuizzes();
        talkOfTheArticle();
        talkSmall();
        requireAll();
    }

    private void talkOfQuizzes() {
        on(Intent.StartQuiz.class, quizzes::start);
        on(Intent.StartOver.class, (scene, over) -> quizzes.start(scene, Intent.StartQuiz.any()));
        on(Intent.GiveAnswer.class, this::answer);
        on(Intent.AskHint.class, (scene, hint) -> ofOpen(scene, quizzes::hint));
        on(Intent.GiveUp.class, (scene, up) -> ofOpen(scene, quizzes::giveUp));
        on(Intent.Skip.class, (scene, skip) -> ofOpen(scene, quizzes::skip));
        on(Intent.Continue.class, (scene, on) -> ofOpen(scene, quizzes::onward));
        on(Intent.Repeat.class, (scene, again) -> ofOpen(scene, open -> quizzes.again(open, "")));
        on(
                Intent.Stop.class,
                (scene, stop) -> scene.open().isPresent() ? quizzes.stop(scene) : SmallTalk.stopped(scene));
        on(Intent.AskProgress.class, (scene, ask) -> between(scene, progress.progress(scene)));
        on(
                Intent.AskStanding.class,
                (scene, ask) ->
                        between(scene, scene.open().isPresent() ? progress.standing(scene) : progress.progress(scene)));
        on(Intent.AskMissed.class, (scene, ask) -> between(scene, missed.missed(scene)));
        on(Intent.AskDue.class, (scene, ask) -> between(scene, progress.due(scene)));
    }

    private void talkOfTheArticle() {
        on(Intent.AskFree.class, (scene, free) -> between(scene, article.ask(scene, free.question())));
        on(Intent.AskExplain.class, (scene, what) -> between(scene, article.explain(scene, what.subject())));
        on(Intent.AskSummary.class, (scene, ask) -> between(scene, overview.summary(scene)));
        on(Intent.AskSource.class, (scene, ask) -> between(scene, overview.source(scene)));
        on(Intent.AskPeople.class, (scene, ask) -> between(scene, overview.people(scene)));
        on(Intent.AskParagraph.class, (scene, ask) -> between(scene, overview.paragraph(scene, ask)));
        on(Intent.AskWhy.class, (scene, why) -> between(scene, sources.why(scene)));
        on(Intent.AskWhere.class, (scene, where) -> between(scene, sources.where(scene)));
    }

    private void talkSmall() {
        on(Intent.Greet.class, (scene, hello) -> SmallTalk.hello(scene));
        on(Intent.Thank.class, (scene, thanks) -> SmallTalk.thanks(scene));
        on(Intent.AskHelp.class, (scene, help) -> SmallTalk.help(scene));
        on(Intent.Insult.class, (scene, insult) -> SmallTalk.insult(scene));
        on(Intent.Instruct.class, (scene, order) -> SmallTalk.instructed(scene));
        on(Intent.Unclear.class, (scene, what) -> SmallTalk.unclear(scene));
        on(Intent.Decline.class, (scene, no) -> SmallTalk.declined(scene));
        on(Intent.AskAbout.class, MatterTalk::about);
        on(Intent.Agree.class, (scene, yes) -> agree(scene));
        on(Intent.Ambiguous.class, (scene, several) -> AskingBack.which(scene, several.readings()));
    }

    @SuppressWarnings("unchecked")
    private <I extends Intent> void on(Class<I> sort, Talk<I> talk) {
        talks.put(sort, (Talk<Intent>) talk);
    }

    private void requireAll() {
        for (Class<?> sort : Intent.class.getPermittedSubclasses()) {
            if (!talks.containsKey(sort)) {
                throw new IllegalStateException("nothing is said to " + sort);
            }
        }
    }

    Said greet(Scene scene) {
        return SmallTalk.greeting(scene);
    }

    Said reply(Scene scene, Message message) {
        return message.action()
                .map(action -> act(scene, action))
                .orElseGet(() -> heed(scene, IntentReader.read(message.text().orElseThrow(), scene.setting())));
    }

    private Said act(Scene scene, Action action) {
        Optional<String> open = scene.open().map(Asked::id);
        boolean late = action.onQuestion().isPresent() && !action.onQuestion().equals(open);
        return late ? tooLate(scene) : heed(scene, action.intent());
    }

    private Said tooLate(Scene scene) {
        String text = "That question is not open any more.";
        return scene.open().isPresent() ? quizzes.again(scene, text) : SmallTalk.nothingOpen(scene);
    }

    private Said heed(Scene scene, Intent intent) {
        Said said = talks.get(intent.getClass()).about(scene, intent);
        return new Said(said.replies(), said.standing().facing(said.isQuestionAlone()));
    }

    private Said answer(Scene scene, Intent.GiveAnswer answer) {
        return ofOpen(scene, open -> quizzes.answer(open, answer.response()));
    }

    private static Said ofOpen(Scene scene, Function<Scene, Said> talk) {
        return scene.open().isPresent() ? talk.apply(scene) : SmallTalk.nothingOpen(scene);
    }

    /** What comes between a question and its answer; then the question comes back, unless ways back to it are shown. */
    private Said between(Scene scene, Said said) {
        boolean away = scene.open().isPresent() && !said.leadsOn();
        return away ? said.then(quizzes.again(scene.with(said.standing()), "Back to the question.")) : said;
    }

    private Said agree(Scene scene) {
        Optional<Action> offered = scene.standing().offered();
        if (offered.isPresent()) {
            return act(scene.with(scene.standing().withoutOffer()), offered.get());
        }
        return scene.open().isPresent() ? quizzes.again(scene, "") : SmallTalk.hello(scene);
    }
}
