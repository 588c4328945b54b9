package io.lector.chat;

import io.lector.question.Key;
import io.lector.question.Verdict;
import io.lector.quiz.QuizFace;
import java.util.Optional;

/** A verdict in words: what was mixed up while there is another try, the key and why once there is none. */
record VerdictText(QuizFace.AnswerView view, boolean gaveUp) {

    String text() {
        if (view.state().equals(QuizFace.OPEN)) {
            return remark() + (verdict() == Verdict.UNSURE ? " That cost you no try." : " Try once more.");
        }
        return explained(verdict() == Verdict.CORRECT ? remark() : remark() + keyText());
    }

    /** What is said of the answer itself. */
    String remark() {
        if (gaveUp) {
            return "No problem.";
        }
        return view.feedback().orElse("");
    }

    private Verdict verdict() {
        return view.verdict().orElse(Verdict.UNSURE);
    }

    private String keyText() {
        return view.key()
                .map(Key::text)
                .map(key -> " The answer: " + withStop(key.replaceAll("[.](?=; | → )", "")))
                .orElse("");
    }

    private String explained(String told) {
        Optional<String> more = view.explanation().filter(explanation -> !explanation.isBlank());
        return more.map(explanation -> told + "\n" + explanation).orElse(told);
    }

    static String withStop(String words) {
        return words.matches("(?s).*[.!?”]") ? words : words + ".";
    }
}
