package dev.edd.domain.lifecycle;

/**
 * Something that at most one open case may hold at a time, such as "an open verification of this method and subject". A
 * store enforces it by its {@link #key}, when it commits; a case that came too late is refused with {@link #refusal}.
 */
public interface Claim {
    /**
     * The claim as a key, unique among all kinds of claims.
     *
     * @return up to 200 ASCII characters
     */
    String key();

    /**
     * What to answer to whoever comes second.
     *
     * @return the refusal
     */
    Refusal refusal();
}
