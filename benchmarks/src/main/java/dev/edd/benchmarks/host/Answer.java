package dev.edd.benchmarks.host;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param type of the content, empty when it was not said
 * @param body as text
 * @param isLast whether the server takes no more calls on this connection
 */
record Answer(int status, String type, String body, boolean isLast) {
    boolean isDone() {
        return status >= 200 && status < 300;
    }
}
