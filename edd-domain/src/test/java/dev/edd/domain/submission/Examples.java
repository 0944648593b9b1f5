package dev.edd.domain.submission;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.submission.SubmissionCommand.Submit;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;

/** The people and moments that the examples of submissions, and of the risk that they show, are about. */
public final class Examples {
    /** When everything begins. */
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** A partner, then. */
    public static final Stamp BY_PARTNER = new Stamp(new Actor.Partner("platform"), NOON);

    /** A person. */
    public static final Customer ADA = new Customer(
            new CustomerId(Bodies.ADA),
            PartyType.INDIVIDUAL,
            new PartyName("Ada Lovelace"),
            CustomerStanding.VERIFIED,
            NOON,
            NOON);

    /** The business of the seed. */
    public static final Customer ACME = ADA.withId(
                    new CustomerId(UUID.fromString("c10ec16e-9d92-49af-892d-0c3627e0926e")))
            .withType(PartyType.BUSINESS);

    private Examples() {}

    /** Submits a body that a strict reader accepts. */
    public static Submit submit(long id, Customer owner, RawValue body) {
        return new Submit(
                BY_PARTNER,
                new SubmissionId(new UUID(0, id)),
                Option.none(),
                Bodies.accepted(body),
                Option.some(owner),
                Option.none());
    }

    /** The record of a submission. */
    public static EddSubmission recorded(Submit submit) {
        return EddSubmission.LIFECYCLE.begin(submit).get().next();
    }

    /** A stamp so many minutes later. */
    public static Stamp after(int minutes) {
        return new Stamp(BY_PARTNER.actor(), NOON.plusSeconds(60L * minutes));
    }
}
