package io.lector.problem;

/** What a status means for whoever made the request, where nothing more particular is known. */
final class StatusWords {

    private StatusWords() {}

    static String of(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "Replies are application/json; the Accept header admits none.";
            case 413 -> "The body is too large.";
            case 414 -> "The address is too long.";
            case 415 -> "This address does not take a body of that Content-Type.";
            case 500 -> "Something went wrong here; nothing is known of it that could help.";
            case 503 -> "Too much to do just now; try again.";
            default -> "The request was refused.";
        };
    }
}
