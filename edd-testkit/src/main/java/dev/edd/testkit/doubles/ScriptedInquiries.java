package dev.edd.testkit.doubles;

import dev.edd.domain.party.InquiryId;
import dev.edd.domain.verification.Verification;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.store.MessageId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/**
 * An inquiry provider that opens one inquiry for a key, however often it is asked, and counts them. It outlives the
 * process that calls it. Safe to share between threads.
 */
public final class ScriptedInquiries implements InquiryProvider {
    private static final String NAME = "scripted-inquiries";

    private final Script script = new Script(NAME);
    private Map<MessageId, InquiryId> opened = LinkedHashMap.empty();

    /** A provider that can be reached and has opened nothing. */
    public ScriptedInquiries() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public synchronized InquiryId open(MessageId idempotencyKey, Verification verification) {
        return script.call(() -> {
            InquiryId inquiry = opened.getOrElse(idempotencyKey, new InquiryId("inq_scripted_" + (opened.size() + 1)));
            opened = opened.put(idempotencyKey, inquiry);
            return inquiry;
        });
    }

    /**
     * Which inquiries were opened.
     *
     * @return one for each distinct key, in the order of the first calls
     */
    public synchronized Map<MessageId, InquiryId> opened() {
        return opened;
    }

    /**
     * How often the provider was called, failures and repetitions included.
     *
     * @return the number of calls
     */
    public synchronized int calls() {
        return script.calls();
    }

    /**
     * Makes the next calls fail.
     *
     * @param times how many of them
     * @return this provider
     */
    public synchronized ScriptedInquiries failing(int times) {
        script.fail(times);
        return this;
    }

    /**
     * Lets another process call.
     *
     * @param process whose calls the next ones are
     * @return this provider
     */
    public synchronized ScriptedInquiries calledBy(PortCalls process) {
        script.calledBy(process);
        return this;
    }
}
