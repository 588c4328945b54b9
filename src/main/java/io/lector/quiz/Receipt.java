package io.lector.quiz;

/** The outcome of an answer: what is stored, and whether it was stored by an earlier call. */
record Receipt(Quiz quiz, Answer answer, boolean replay) {

    Behaviour.Reveal reveal() {
        return quiz.behaviour().reveal(answer.turn());
    }
}
