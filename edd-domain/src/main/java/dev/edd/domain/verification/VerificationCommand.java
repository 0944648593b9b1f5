package dev.edd.domain.verification;

import dev.edd.domain.lifecycle.Code;
import dev.edd.domain.lifecycle.Command;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Counterparty;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.InquiryId;
import dev.edd.domain.party.Party;
import dev.edd.domain.party.PartyRefusal;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.verification.VerificationEvent.VerificationCreated;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** What can be asked of a verification. */
public sealed interface VerificationCommand extends Command {
    /**
     * Begins a verification: of a verified customer by enhanced due diligence, or of a customer's counterparty by
     * watchlists.
     *
     * @param stamp who asks, and when
     * @param id a new id
     * @param known the verification that has that id already
     * @param subject who is to be verified
     * @param method how
     * @param party the party of the subject as the register knows it, none when it does not
     * @param policy how long things may take
     */
    @Code("create")
    @Value.Builder
    record CreateVerification(
            Stamp stamp,
            VerificationId id,
            Option<Verification> known,
            Subject subject,
            VerificationMethod method,
            Option<Party> party,
            VerificationPolicy policy)
            implements VerificationCommand {

        /** The order of the refusals is documented; the store adds data_exists when the claim is taken. */
        Either<Refusal, VerificationCreated> decide() {
            if (known.exists(other -> other.id().equals(id))) {
                return Either.left(new VerificationRefusal.IdInUse());
            }
            if (!isSupported()) {
                return Either.left(new VerificationRefusal.Unsupported(subject.type(), method));
            }
            Option<Party> registered = party.filter(this::isTheSubject);
            if (registered.isEmpty()) {
                return Either.left(new PartyRefusal.NotFound(
                        subject.type() == VerificationType.COUNTERPARTY ? "counterparty" : "customer"));
            }
            if (registered.get() instanceof Customer customer && customer.standing() != CustomerStanding.VERIFIED) {
                return Either.left(new VerificationRefusal.UnverifiedCustomer());
            }
            return Either.right(new VerificationCreated(
                    stamp, id, subject, method, stamp.at().plus(policy.providerAnswer())));
        }

        private boolean isSupported() {
            return switch (subject.type()) {
                case KYC -> method == VerificationMethod.ENHANCED_DUE_DILIGENCE;
                case COUNTERPARTY -> method == VerificationMethod.WATCHLISTS;
                case BANK_ACCOUNT -> false;
            };
        }

        private boolean isTheSubject(Party candidate) {
            return candidate.partyId().equals(subject.party())
                    && !(candidate instanceof Counterparty counterparty
                            && !counterparty.customer().equals(subject.customer()));
        }
    }

    /**
     * Records the inquiry that the provider opened.
     *
     * @param stamp who asks, and when
     * @param inquiry the provider's id
     * @param policy how long an inquiry may wait
     */
    @Code("open_inquiry")
    record OpenInquiry(Stamp stamp, InquiryId inquiry, VerificationPolicy policy) implements VerificationCommand {}

    /**
     * Records that processing has started.
     *
     * @param stamp who asks, and when
     */
    @Code("start_processing")
    record StartProcessing(Stamp stamp) implements VerificationCommand {}

    /**
     * Hands the verification to an officer.
     *
     * @param stamp who asks, and when
     */
    @Code("flag_for_review")
    record FlagForReview(Stamp stamp) implements VerificationCommand {}

    /**
     * Decides in favour.
     *
     * @param stamp who asks, and when
     * @param decisions the compliance decisions to record: in favour, at most one of a type
     */
    @Code("pass")
    record Pass(Stamp stamp, Seq<ComplianceDecision> decisions) implements VerificationCommand {}

    /**
     * Decides against.
     *
     * @param stamp who asks, and when
     * @param failureCodes why: an empty set is refused
     */
    @Code("fail")
    record Fail(Stamp stamp, Set<FailureCode> failureCodes) implements VerificationCommand {
        /** Puts the codes in their declared order. */
        public Fail {
            failureCodes = TreeSet.ofAll(failureCodes);
        }
    }

    /**
     * Ends a verification whose inquiry was not used in time.
     *
     * @param stamp who asks, and when
     */
    @Code("expire")
    record Expire(Stamp stamp) implements VerificationCommand {}

    /**
     * Records a compliance check.
     *
     * @param stamp who asks, and when
     * @param check what was checked, and how it came out
     */
    @Code("record_check")
    record RecordCheck(Stamp stamp, ComplianceCheck check) implements VerificationCommand {}

    /**
     * Records the provider's own state of the inquiry.
     *
     * @param stamp who asks, and when
     * @param state what the provider said
     */
    @Code("track_inquiry")
    record TrackInquiry(Stamp stamp, InquiryState state) implements VerificationCommand {}
}
