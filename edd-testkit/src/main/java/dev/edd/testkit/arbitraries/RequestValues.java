package dev.edd.testkit.arbitraries;

import static java.util.Objects.requireNonNull;

import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.questionnaire.ViolationPath.OfItem;
import dev.edd.domain.request.AttachedDocument;
import dev.edd.domain.request.AwaitedFile;
import dev.edd.domain.request.BusinessCalendar;
import dev.edd.domain.request.Completion;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.Deadline;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.PendingQuestionnaire;
import dev.edd.domain.request.PromptOutcome;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RefusedFile;
import dev.edd.domain.request.RequestHeader;
import dev.edd.domain.request.RequestRefusal;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.request.Round;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What requests are made of; whole ones, in every state, are in {@link RequestHistories}. */
public final class RequestValues {
    /** A day that is left out, midnights that are left out or there twice, a day of 23 hours and one of 25. */
    private static final List<Change> NOTABLE = List.of(
            Change.on("Pacific/Apia", 2011, 12, 30),
            Change.on("America/Sao_Paulo", 2018, 11, 4),
            Change.on("Asia/Beirut", 2026, 3, 29),
            Change.on("America/Havana", 2026, 11, 1),
            Change.on("Europe/Berlin", 2026, 3, 29),
            Change.on("Europe/Berlin", 2026, 10, 25));

    private static final Instant FIRST_CHANGE = Instant.parse("2005-01-01T00:00:00Z");
    private static final Instant LAST_CHANGE = Instant.parse("2030-01-01T00:00:00Z");

    private RequestValues() {}

    /**
     * The ids of requests.
     *
     * @return ids
     */
    public static Arbitrary<RequestId> requestIds() {
        return PartyValues.uuids().map(RequestId::new);
    }

    /**
     * References to questionnaires.
     *
     * @return references
     */
    public static Arbitrary<QuestionnaireRef> questionnaires() {
        return Combinators.combine(QuestionnaireValues.questionnaireIds(), Arbitraries.of(1, 2, Integer.MAX_VALUE))
                .as(QuestionnaireRef::new);
    }

    /**
     * Calendars of every kind: without weekends, with one business day a week, with no holiday and with many.
     *
     * @return calendars
     */
    public static Arbitrary<BusinessCalendar> calendars() {
        Arbitrary<TreeSet<DayOfWeek>> weekends =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6).map(TreeSet::ofAll);
        long first = LocalDate.of(2000, 1, 1).toEpochDay();
        Arbitrary<TreeSet<LocalDate>> holidays = Arbitraries.longs()
                .between(first, first + 36_525)
                .map(LocalDate::ofEpochDay)
                .set()
                .ofMaxSize(BusinessCalendar.MOST_HOLIDAYS)
                .map(TreeSet::ofAll);
        Arbitrary<TreeSet<LocalDate>> inARow = Combinators.combine(
                        Arbitraries.longs().between(first, first + 36_525),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(0, BusinessCalendar.MOST_HOLIDAYS)),
                                Tuple.of(1, Arbitraries.of(0, BusinessCalendar.MOST_HOLIDAYS))))
                .as((from, count) ->
                        TreeSet.ofAll(Vector.range(0, count).map(each -> LocalDate.ofEpochDay(from + each))));
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(BusinessCalendar.WEEKDAYS)),
                Tuple.of(
                        3,
                        Combinators.combine(weekends, Arbitraries.oneOf(holidays, inARow))
                                .as(BusinessCalendar::new)));
    }

    /**
     * Zones: without and with changes of the clock, at midnight too; such as left out a day; the first and the last of all.
     *
     * @return zones
     */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                ZoneOffset.UTC,
                ZoneOffset.MIN,
                ZoneOffset.MAX,
                ZoneId.of("Europe/Berlin"),
                ZoneId.of("America/New_York"),
                ZoneId.of("Asia/Kathmandu"),
                ZoneId.of("Asia/Beirut"),
                ZoneId.of("America/Sao_Paulo"),
                ZoneId.of("America/Havana"),
                ZoneId.of("Africa/Cairo"),
                ZoneId.of("Pacific/Apia"),
                ZoneId.of("UTC"));
    }

    /**
     * Policies of every kind, the standard one among them.
     *
     * @return policies
     */
    public static Arbitrary<DeadlinePolicy> policies() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, DeadlinePolicy.MOST_DAYS)),
                Tuple.of(1, Arbitraries.of(1, DeadlinePolicy.MOST_DAYS)));
        Arbitrary<DeadlinePolicy> mostReminders = Combinators.combine(
                        zones(),
                        Arbitraries.integers().between(DeadlinePolicy.MOST_REMINDERS, DeadlinePolicy.MOST_DAYS))
                .as((zone, due) -> new DeadlinePolicy(
                        zone,
                        BusinessCalendar.WEEKDAYS,
                        TreeSet.rangeClosed(due - DeadlinePolicy.MOST_REMINDERS + 1, due),
                        due,
                        1));
        Arbitrary<DeadlinePolicy> others = Combinators.combine(
                        zones(), calendars(), days.set().ofMaxSize(DeadlinePolicy.MOST_REMINDERS), days, days)
                .as((zone, calendar, reminders, due, review) -> new DeadlinePolicy(
                        zone, calendar, TreeSet.ofAll(reminders).filter(day -> day <= due), due, review));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just(DeadlinePolicy.STANDARD)),
                        Tuple.of(15, others),
                        Tuple.of(1, mostReminders))
                .withoutEdgeCases();
    }

    /**
     * Something that is asked, and by which policy.
     *
     * @param policy the policy
     * @param at when it is asked
     */
    public record Asked(DeadlinePolicy policy, Instant at) {}

    /**
     * What is due on the day on which clocks are put on or back, or the day before or after: where midnight is left out, is there
     * twice, or a whole day is left out.
     *
     * @return policies without weekends and holidays, and instants
     */
    public static Arbitrary<Asked> aboutZoneChanges() {
        Arbitrary<Change> any = Combinators.combine(
                        zones().filter(zone -> !zone.getRules().isFixedOffset()),
                        Arbitraries.longs().between(FIRST_CHANGE.getEpochSecond(), LAST_CHANGE.getEpochSecond()))
                .as((zone, second) -> Change.about(zone, Instant.ofEpochSecond(second)));
        Arbitrary<Integer> days = Arbitraries.integers().between(1, DeadlinePolicy.MOST_DAYS);
        return Combinators.combine(
                        Arbitraries.oneOf(any, Arbitraries.of(NOTABLE)),
                        days,
                        Arbitraries.integers().between(-1, 1))
                .as(Change::asked);
    }

    /** A day on which the clocks of a zone change. */
    private record Change(ZoneId zone, LocalDate day) {
        static Change on(String zone, int year, int month, int day) {
            return new Change(ZoneId.of(zone), LocalDate.of(year, month, day));
        }

        /** The next change, or the last one where there will be no other. */
        static Change about(ZoneId zone, Instant at) {
            ZoneOffsetTransition next = zone.getRules().nextTransition(at);
            ZoneOffsetTransition change =
                    next == null ? requireNonNull(zone.getRules().previousTransition(at)) : next;
            return new Change(zone, change.getDateTimeBefore().toLocalDate());
        }

        /** What is due on that day, or so many days beside it. */
        Asked asked(int days, int beside) {
            BusinessCalendar always = new BusinessCalendar(TreeSet.empty(), TreeSet.empty());
            LocalDate asked = day.plusDays(beside).minusDays(days);
            return new Asked(
                    new DeadlinePolicy(zone, always, TreeSet.of(days), days, days),
                    asked.atTime(LocalTime.NOON).atZone(zone).toInstant());
        }
    }

    /**
     * Deadlines as policies set them.
     *
     * @return deadlines
     */
    public static Arbitrary<Deadline> deadlines() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(policies(), StorableValues.steps()).as(DeadlinePolicy::deadlineOf)),
                Tuple.of(1, aboutZoneChanges().map(asked -> asked.policy().deadlineOf(asked.at()))));
    }

    /**
     * Rounds anywhere between asked and restricted.
     *
     * @return rounds
     */
    public static Arbitrary<Round> rounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Round.MOST_ROUNDS),
                        questionnaires(),
                        deadlines(),
                        Arbitraries.integers().between(0, DeadlinePolicy.MOST_REMINDERS),
                        Arbitraries.of(true, false))
                .as((number, questionnaire, deadline, sent, restricted) -> new Round(
                        number,
                        questionnaire,
                        deadline,
                        Math.min(sent, deadline.reminders().size()),
                        restricted));
    }

    /**
     * Headers of every trigger, of a moment or of days.
     *
     * @return headers
     */
    public static Arbitrary<RequestHeader> headers() {
        return Combinators.combine(
                        requestIds(),
                        PartyValues.customerIds(),
                        Arbitraries.of(RequestTrigger.class),
                        questionnaires(),
                        StorableValues.beginnings(),
                        StorableValues.waits())
                .as((id, customer, trigger, questionnaire, created, wait) -> new RequestHeader(
                        id, customer, trigger, onboardingOf(trigger, id), questionnaire, created, created.plus(wait)));
    }

    /** One for each request: what is beside it does not matter. */
    static Option<OnboardingId> onboardingOf(RequestTrigger trigger, RequestId request) {
        return Option.when(trigger == RequestTrigger.ONBOARDING_HIGH_RISK, () -> new OnboardingId(request.value()));
    }

    /**
     * The claims of open requests.
     *
     * @return claims
     */
    public static Arbitrary<PendingQuestionnaire> claims() {
        return Combinators.combine(PartyValues.customerIds(), QuestionnaireValues.questionnaireIds())
                .as(PendingQuestionnaire::new);
    }

    /**
     * What a customer may be told.
     *
     * @return reasons
     */
    public static Arbitrary<CustomerReason> reasons() {
        return Combinators.combine(
                        Arbitraries.of("FL0001", "idDocumentExpired", "x", "w".repeat(CustomerReason.LONGEST_CODE)),
                        StorableValues.text(CustomerReason.LONGEST_TEXT))
                .as(CustomerReason::new);
    }

    /**
     * What officers tell each other.
     *
     * @return notes
     */
    public static Arbitrary<InternalNote> notes() {
        return StorableValues.text(InternalNote.LONGEST).map(InternalNote::new);
    }

    /**
     * What is found of an answer.
     *
     * @return outcomes
     */
    public static Arbitrary<PromptOutcome> outcomes() {
        return Arbitraries.oneOf(
                QuestionnaireValues.promptIds().map(PromptOutcome.Accepted::new),
                Combinators.combine(QuestionnaireValues.promptIds(), reasons()).as(PromptOutcome.Refused::new));
    }

    /**
     * What follows from a complete round.
     *
     * @return completions
     */
    public static Arbitrary<Completion> completions() {
        return Combinators.combine(StorableValues.instants(), Arbitraries.of(true, false))
                .as(Completion::new);
    }

    /**
     * Files that are owed.
     *
     * @return files
     */
    public static Arbitrary<AwaitedFile> awaitedFiles() {
        return Combinators.combine(
                        QuestionnaireValues.promptIds(), DocumentValues.fileNames(), DocumentValues.requirements())
                .as(AwaitedFile::new);
    }

    /**
     * Documents that have come.
     *
     * @return documents
     */
    public static Arbitrary<AttachedDocument> attachedDocuments() {
        return Combinators.combine(
                        QuestionnaireValues.promptIds(),
                        DocumentValues.fileNames().optional(0.5).map(Option::ofOptional),
                        DocumentValues.references())
                .as(AttachedDocument::new);
    }

    /**
     * Documents that were not taken.
     *
     * @return documents with their reasons
     */
    public static Arbitrary<RefusedFile> refusedFiles() {
        Arbitrary<Refusal> reasons = Arbitraries.oneOf(
                Arbitraries.of(new RequestRefusal.DocumentNotFound(), new RequestRefusal.DocumentRefusedBefore()),
                DocumentValues.refusals());
        return Combinators.combine(
                        QuestionnaireValues.promptIds(), Arbitraries.integers().between(0, 19), reasons)
                .as((prompt, position, why) -> new RefusedFile(new OfItem(prompt, position), why));
    }

    /**
     * The refusals of requests.
     *
     * @return refusals of every kind
     */
    public static Arbitrary<RequestRefusal> refusals() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new RequestRefusal.NotFound(),
                        new RequestRefusal.IdInUse(),
                        new RequestRefusal.InProgressExists(),
                        new RequestRefusal.AnswersTooLong(),
                        new RequestRefusal.TooManyFiles(),
                        new RequestRefusal.DocumentNotFound(),
                        new RequestRefusal.DocumentRefusedBefore(),
                        new RequestRefusal.FileNotAwaited(),
                        new RequestRefusal.AlreadyAttached(),
                        new RequestRefusal.NothingOwed(),
                        new RequestRefusal.AlreadyReminded(),
                        new RequestRefusal.AlreadyRestricted(),
                        new RequestRefusal.NothingAsked(),
                        new RequestRefusal.KeptForOnboarding(),
                        new RequestRefusal.TooManyRounds()),
                questionnaires().map(RequestRefusal.OtherQuestionnaire::new),
                Questionnaires.brokenSheets().map(sheet -> new RequestRefusal.AnswersRefused(sheet.violations())),
                refusedFiles()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(files -> new RequestRefusal.DocumentsRefused(Vector.ofAll(files))),
                Arbitraries.integers().between(1, 100).map(RequestRefusal.CustomerOwes::new),
                StorableValues.instants().map(RequestRefusal.NotDueYet::new),
                promptLists().filter(again -> !again.isEmpty()).map(RequestRefusal.AlreadyAccepted::new),
                promptLists().map(missing -> new RequestRefusal.OutcomesDoNotFit(missing, missing.size())));
    }

    private static Arbitrary<Vector<PromptId>> promptLists() {
        return QuestionnaireValues.promptIds().list().ofMaxSize(3).map(Vector::ofAll);
    }
}
