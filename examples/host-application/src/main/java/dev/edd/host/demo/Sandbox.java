package dev.edd.host.demo;

import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.domain.verification.Verification;
import dev.edd.host.tenant.Expectations;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's providers. What a screening finds follows from the last word of the counterparty's name, unless the caller has
 * said how it is to end; an inquiry's id follows from the idempotency key, so that a repeated call opens no second one.
 */
@Component
@Profile("demo")
final class Sandbox implements Expectations, InquiryProvider, WatchlistScreening {
    static final String NAME = "sandbox";

    /** A counterparty of this last name answers nothing: its check stays waiting until it expires. */
    static final String NEVER_ANSWERS = "Wait";

    private static final String INQUIRY_PREFIX = "inq_";
    private static final int INQUIRY_LENGTH = 29;

    private final DemoTables tables;

    Sandbox(DemoTables tables) {
        this.tables = tables;
    }

    @Override
    public void expect(VerificationId verification, Ending ending) {
        tables.wish(verification, ending);
    }

    @Override
    public void forget(VerificationId verification) {
        tables.dropWish(verification);
    }

    Option<Ending> expected(VerificationId verification) {
        return tables.wished(verification);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public InquiryId open(MessageId idempotencyKey, Verification verification) {
        String digits = new BigInteger(1, sha256(idempotencyKey.text())).toString(Character.MAX_RADIX);
        return new InquiryId(INQUIRY_PREFIX
                + "0".repeat(Math.max(0, INQUIRY_LENGTH - digits.length()))
                + digits.substring(0, Math.min(INQUIRY_LENGTH, digits.length())));
    }

    @Override
    public boolean startsAtOnce(Verification verification, Counterparty counterparty) {
        return expected(verification.id()).isDefined()
                || !lastWord(counterparty.name().full()).equals(NEVER_ANSWERS);
    }

    @Override
    public ScreeningResult screen(MessageId idempotencyKey, Verification verification, Counterparty counterparty) {
        return expected(verification.id())
                .map(Sandbox::asWished)
                .getOrElse(() -> found(lastWord(counterparty.name().full())));
    }

    static String lastWord(String name) {
        String stripped = name.strip();
        return stripped.substring(stripped.lastIndexOf(' ') + 1);
    }

    private static ScreeningResult asWished(Ending ending) {
        return switch (ending) {
            case PASSED -> new ScreeningResult.Clear();
            case FAILED -> new ScreeningResult.Hit(TreeSet.of(FailureCode.REQUESTED_FAILURE));
        };
    }

    private static ScreeningResult found(String lastWord) {
        return switch (lastWord) {
            case "Pep" -> new ScreeningResult.Hit(TreeSet.of(FailureCode.PEP_CHECK_FAILURE));
            case "Media" -> new ScreeningResult.Hit(TreeSet.of(FailureCode.MEDIA_CHECK_FAILURE));
            case "Watchlist" -> new ScreeningResult.Hit(TreeSet.of(FailureCode.WATCHLIST_CHECK_FAILURE));
            case "Review" -> new ScreeningResult.Unclear();
            default -> new ScreeningResult.Clear();
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every JDK has SHA-256", cause);
        }
    }
}
