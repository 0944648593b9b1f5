package dev.edd.host.wire.errors;

/** What is said when HTTP itself was not used as this host speaks it. */
final class HttpProblems {
    private HttpProblems() {}

    /** Facts 2.6: a file of a submission is of 32 MB at most; facts 3.4: each other one of 10 MB. */
    static Problem uploadTooLarge(String path) {
        return path.equals("/documents")
                ? new Problem(413, "A file must be at the most 32 MB long", "payload_too_large")
                : Problem.uploadTooLarge();
    }

    /** The container takes fifty. */
    static Problem tooManyParts() {
        return new Problem(400, "An upload must be of at the most 50 parts", "invalid_parameter");
    }

    static Problem of(int status) {
        return switch (status) {
            case 400 -> new Problem(status, "The request is malformed", "invalid_parameter");
            case 404 -> new Problem(status, "path not found", "not_found");
            case 405 -> new Problem(status, "The path does not have this method", "method_not_allowed");
            case 413 ->
                new Problem(
                        status, "A body must be at the most " + BodyFilter.MOST + " bytes long", "payload_too_large");
            case 415 ->
                new Problem(
                        status,
                        "A body must be of type application/json, an upload of multipart/form-data",
                        "unsupported_media_type");
            case 500 -> new Problem(status, "Something went wrong on our side", "internal_error");
            default ->
                status < 500
                        ? new Problem(status, "The request was refused", "invalid_parameter")
                        : new Problem(status, "The request was not carried out", "internal_error");
        };
    }
}
