package dev.edd.ports.store;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.questionnaire.Questionnaire;

/** The stores within a unit of work. For one thread, and only until the unit ends. */
public interface Stores extends Reads {
    /**
     * Stores steps, their history and their pending deliveries: all of them or nothing. What it stores is read back by
     * this unit at once, and by others when the unit has ended well. After any answer but {@code Committed} the unit reads
     * nothing more and must end with a refusal. When both answers apply, either is given; but a
     * birth whose id is in use is {@code Stale}.
     *
     * @param commit what to store
     * @return {@code Stale} when the version of anything written or read is another than expected, {@code Taken} when
     *     another open case holds a claim that a written state needs, {@code Committed} otherwise
     */
    CommitAnswer commit(Commit commit);

    /**
     * Publishes a version of a questionnaire, for good.
     *
     * @param questionnaire what to publish
     * @return false when that version was published before, whatever it holds; nothing is changed then
     */
    boolean publish(Questionnaire questionnaire);

    /**
     * Registers a document whose content is in the vault, for good.
     *
     * @param document what to register
     * @return false when a document of that id was registered before; nothing is changed then
     */
    boolean register(DocumentReference document);
}
