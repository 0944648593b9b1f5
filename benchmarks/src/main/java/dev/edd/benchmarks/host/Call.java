package dev.edd.benchmarks.host;

/**
 * A call of an HTTP endpoint.
 *
 * @param method such as {@code GET}
 * @param path with its query
 * @param body JSON, or empty for none
 */
record Call(String method, String path, String body) {
    static Call get(String path) {
        return new Call("GET", path, "");
    }

    static Call post(String path, String body) {
        return new Call("POST", path, body);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
