package io.lector.chat;

import java.util.ArrayList;
import java.util.List;

/** Replies, and how the conversation stands after them. */
record Said(List<Reply> replies, Standing standing) {

    Said {
        replies = List.copyOf(replies);
    }

    static Said of(Standing standing, Reply... replies) {
        return new Said(List.of(replies), standing);
    }

    /** Whether a question was said, and nothing else. */
    boolean isQuestionAlone() {
        return replies.size() == 1 && replies.get(0) instanceof Reply.Question;
    }

    /** Whether what was said last shows ways on with the question that waits. */
    boolean leadsOn() {
        return replies.get(replies.size() - 1).suggestions().stream()
                .anyMatch(suggestion -> suggestion.action().onQuestion().isPresent());
    }

    /** First this, then that; it stands as after that. */
    Said then(Said next) {
        List<Reply> all = new ArrayList<>(replies);
        all.addAll(next.replies());
        return new Said(all, next.standing());
    }
}
