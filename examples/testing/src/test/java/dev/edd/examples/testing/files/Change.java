package dev.edd.examples.testing.files;

import dev.edd.domain.document.DocumentReference;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.ports.store.MessageId;
import dev.edd.ports.store.SubscriberName;
import dev.edd.ports.store.Write;

/** What a line of the log is made of: everything that can happen to a storage. */
sealed interface Change {
    /** A step of a case or party. */
    record Landed(Write write) implements Change {}

    /** A questionnaire that was not there before. */
    record Published(Questionnaire questionnaire) implements Change {}

    /** A document that was not there before. */
    record Registered(DocumentReference document) implements Change {}

    /** A delivery that waits, is out or is parked from now on. */
    record Posted(Waiting waiting) implements Change {}

    /** A delivery that is done with. */
    record Settled(SubscriberName subscriber, MessageId message) implements Change {}
}
