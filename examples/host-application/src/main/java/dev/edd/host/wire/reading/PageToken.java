package dev.edd.host.wire.reading;

import dev.edd.domain.lifecycle.Storable;
import dev.edd.ports.store.Position;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Where a page ended, as text that callers hand back and do not read. It is of one listing with its filters, so that a token is
 * not taken for a place in another one.
 */
public final class PageToken {
    private static final int MARK = 16;
    private static final int LONGEST = 500;

    private PageToken() {}

    /**
     * Writes a token.
     *
     * @param listing the listing, with all that selects its items
     * @param place the place, in ASCII
     * @return the token
     */
    public static String of(String listing, String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((markOf(listing) + place).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Writes a token of a listing that is ordered by creation.
     *
     * @param listing the listing, with all that selects its items
     * @param position the place
     * @return the token
     */
    public static String of(String listing, Position position) {
        return of(listing, position.createdAt() + " " + position.id());
    }

    /**
     * Reads a token.
     *
     * @param listing the listing, with all that selects its items
     * @param token what came from outside
     * @return the place; none for what is no token, or one of another listing
     */
    public static Option<String> parse(String listing, String token) {
        if (token.length() > LONGEST) {
            return Option.none();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
            return Option.when(text.startsWith(markOf(listing)), () -> text.substring(MARK));
        } catch (IllegalArgumentException notOneOfOurs) {
            return Option.none();
        }
    }

    /**
     * Reads a place in a listing that is ordered by creation.
     *
     * @param place the place
     * @return the position; none for what is none
     */
    public static Option<Position> position(String place) {
        int gap = place.indexOf(' ');
        try {
            return Option.when(
                    gap > 0,
                    () -> new Position(
                            Storable.instant(Instant.parse(place.substring(0, gap))),
                            UUID.fromString(place.substring(gap + 1))));
        } catch (IllegalArgumentException | DateTimeException notOneOfOurs) {
            return Option.none();
        }
    }

    private static String markOf(String listing) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(listing.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, MARK);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every JDK has SHA-256", cause);
        }
    }
}
