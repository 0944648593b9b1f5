package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Stamp;
import dev.edd.domain.party.Customer;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.request.BusinessCalendar;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.RequestCommand.OpenRequest;
import dev.edd.domain.request.RequestTrigger;
import io.vavr.collection.Array;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** What the commands of a script are made of, before it is known which command comes and where the request is. */
record RequestParts(
        Who who,
        Duration pause,
        Birth birth,
        int pick,
        Questionnaire questionnaire,
        DeadlinePolicy policy,
        CustomerReason reason,
        InternalNote note) {

    /** One day without mercy; several reminders and a short week; one that leaves no reminder. */
    private static final Array<DeadlinePolicy> POLICIES = Array.of(
            DeadlinePolicy.STANDARD,
            new DeadlinePolicy(ZoneId.of("Asia/Tokyo"), BusinessCalendar.WEEKDAYS, TreeSet.of(1), 1, 1),
            new DeadlinePolicy(
                    ZoneId.of("Europe/Berlin"),
                    new BusinessCalendar(
                            TreeSet.of(DayOfWeek.values()).remove(DayOfWeek.TUESDAY),
                            TreeSet.of(LocalDate.of(2026, 1, 6))),
                    TreeSet.of(1, 3, 4),
                    4,
                    5),
            new DeadlinePolicy(ZoneOffset.MIN, BusinessCalendar.WEEKDAYS, TreeSet.empty(), 3, 2));

    private static final Array<CustomerReason> REASONS = Array.of(
                    StorableValues.edgesOfText(CustomerReason.LONGEST_TEXT))
            .map(text -> new CustomerReason("FL0001", text));

    private static final Array<InternalNote> NOTES =
            Array.of(StorableValues.edgesOfText(InternalNote.LONGEST)).map(InternalNote::new);

    /** What only onboardings ask, which no script does. */
    static final QuestionnaireId KEPT = new QuestionnaireId("kept_for_onboarding");

    static Arbitrary<RequestParts> all() {
        return Combinators.combine(
                        Who.all(),
                        StorableValues.waits(),
                        Birth.all(),
                        Arbitraries.integers().between(0, 9_999).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.of(RequestSheets.ALL.asJava()),
                        Arbitraries.of(POLICIES.asJava()),
                        Arbitraries.of(REASONS.asJava()),
                        Arbitraries.of(NOTES.asJava()))
                .as(RequestParts::new)
                .withoutEdgeCases();
    }

    OpenRequest open(Stamp stamp) {
        return new OpenRequest(
                stamp,
                birth.id(),
                Option.none(),
                birth.customer(),
                Option.some(birth.registered()),
                birth.trigger(),
                RequestValues.onboardingOf(birth.trigger(), birth.id()),
                KEPT,
                questionnaire,
                policy);
    }

    /** How a request begins. */
    record Birth(RequestId id, CustomerId customer, CustomerStanding standing, RequestTrigger trigger, Instant at) {
        private static final PartyName NAME = new PartyName("Ada Lovelace");

        static Arbitrary<Birth> all() {
            return Combinators.combine(
                            Pools.uuids().map(RequestId::new),
                            Pools.uuids().map(CustomerId::new),
                            Arbitraries.of(CustomerStanding.class),
                            Arbitraries.of(RequestTrigger.class),
                            StorableValues.beginnings())
                    .as(Birth::new);
        }

        Customer registered() {
            return new Customer(customer, PartyType.INDIVIDUAL, NAME, standing, at, at);
        }
    }
}
