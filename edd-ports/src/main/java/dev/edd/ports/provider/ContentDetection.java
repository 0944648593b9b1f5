package dev.edd.ports.provider;

import dev.edd.domain.document.ContentType;

/**
 * Tells what content is by looking at it, whatever it is called. Names and declared types come from outside and are not
 * believed. Safe to share between threads.
 */
@FunctionalInterface
public interface ContentDetection {
    /** How much of the beginning of the content is looked at, in bytes. */
    int HEAD = 65_536;

    /**
     * Looks at the beginning of some content.
     *
     * @param head its first bytes: all of it, or {@value #HEAD} of them, or if fewer are taken one more than those
     * @return what it is; {@code application/octet-stream} when that cannot be told
     */
    ContentType typeOf(byte[] head);
}
