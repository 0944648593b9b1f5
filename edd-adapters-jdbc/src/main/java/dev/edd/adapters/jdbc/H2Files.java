package dev.edd.adapters.jdbc;

/** What a host must ask of H2 when it keeps its cases in a file. */
public final class H2Files {
    /**
     * The settings, for the URL behind the name of the file, without which H2 loses commits that it has acknowledged when the
     * process is killed. {@code WRITE_DELAY=0}: a commit is written before it is acknowledged, and not up to half a second
     * later. {@code REUSE_SPACE=FALSE}: nothing is written over what was; the file grows until it is closed in order.
     */
    public static final String SETTINGS = "WRITE_DELAY=0;REUSE_SPACE=FALSE";

    private H2Files() {}
}
