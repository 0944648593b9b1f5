package dev.edd.adapters.jdbc.sidebyside;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Refusal;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.CustomerStanding;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.VerificationId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.request.RequestTrigger;
import dev.edd.domain.verification.FailureCode;
import dev.edd.domain.verification.Subject;
import dev.edd.domain.verification.Verification;
import dev.edd.domain.verification.VerificationCommand;
import dev.edd.domain.verification.VerificationMethod;
import dev.edd.ports.CustomerView;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.store.CustomerQuery;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.OnboardingQuery;
import dev.edd.ports.store.Page;
import dev.edd.ports.store.RequestQuery;
import dev.edd.ports.store.VerificationQuery;
import dev.edd.testkit.doubles.Crash;
import dev.edd.testkit.doubles.FailingStorage;
import dev.edd.testkit.doubles.PortCalls;
import dev.edd.testkit.doubles.RecordingNotifier;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** A store with all that outlives a process beside it. Each call is made by a process of its own. */
final class World {
    static final int CUSTOMERS = 3;
    static final int CASES = 5;

    private static final int PAGE = 2;
    private static final int ALL = 1_000;
    private static final PromptId STORY = new PromptId("story");
    private static final Questionnaire ASKED = new Questionnaire(
            new QuestionnaireId("monitoring"),
            1,
            "Where does the money come from?",
            Vector.of(Prompt.required(STORY, "Tell us", ResponseType.FreeForm.upTo(500))));
    private static final QuestionnaireRef UNPUBLISHED = new QuestionnaireRef(new QuestionnaireId("unheard-of"), 1);

    private final String name;
    private final Storage storage;
    private final SettableClock clock;
    private final SequentialIds ids = new SequentialIds();
    private final ScriptedInquiries inquiries = new ScriptedInquiries();
    private final ScriptedScreening screening = new ScriptedScreening();
    private final RecordingNotifier notifier = new RecordingNotifier();

    World(String name, Storage storage, Instant start) {
        this.name = name;
        this.storage = storage;
        this.clock = new SettableClock(start);
        facade(storage).questionnaires().publish(ASKED).get();
    }

    /** Answers "ok", the code of the refusal, or how the process died. */
    String answer(Call call, Instant now) {
        clock.set(now);
        PortCalls process = call.deathAt() == 0 ? PortCalls.counted() : PortCalls.dyingAt(call.deathAt());
        try {
            return said(facade(FailingStorage.of(storage, process)), call);
        } catch (Crash death) {
            return String.valueOf(death.getMessage());
        }
    }

    /** What the naive model tells too. */
    Map<String, String> looks() {
        Edd edd = facade(storage);
        Map<String, String> looks = new TreeMap<>();
        for (int n = 0; n < CUSTOMERS; n++) {
            CustomerId id = new CustomerId(id(n));
            Option<CustomerView> found = edd.parties().customer(id);
            for (CustomerView view : found) {
                looks.put(
                        "customer " + n,
                        view.customer().standing().code() + ", "
                                + edd.parties().history(id, 0, ALL).size() + " events"
                                + (view.eddApproved() ? ", approved" : "")
                                + (edd.requests().restricted(HashSet.of(id)).isEmpty() ? "" : ", restricted"));
            }
        }
        for (int n = 0; n < CASES; n++) {
            String which = " " + n;
            edd.verifications()
                    .find(new VerificationId(id(n)))
                    .forEach(found -> looks.put("verification" + which, state(found)));
            edd.requests()
                    .find(new RequestId(id(n)))
                    .forEach(found -> looks.put("request" + which, found.state().code()));
            edd.onboardings()
                    .find(new OnboardingId(id(n)))
                    .forEach(found ->
                            looks.put("onboarding" + which, found.state().code()));
        }
        looks.put("untold", Long.toString(storage.outbox().pending(Notifier.NAME)));
        return looks;
    }

    /** Everything that the facade shows, whole, read page by page. */
    Seq<Object> everything() {
        Edd edd = facade(storage);
        Seq<Object> all = Vector.<Object>of(storage.outbox().pending(Notifier.NAME))
                .appendAll(paged(keyset -> edd.parties().customers(CustomerQuery.ALL, keyset)))
                .appendAll(paged(keyset -> edd.verifications().page(VerificationQuery.ALL, keyset)))
                .appendAll(paged(keyset -> edd.requests().page(RequestQuery.ALL, keyset)))
                .appendAll(paged(keyset -> edd.onboardings().page(OnboardingQuery.ALL, keyset)))
                .appendAll(edd.parties().withApprovedEdd(Option.none(), ALL))
                .appendAll(edd.requests().reviewQueue(Option.none(), ALL))
                .appendAll(edd.relay().deadLetters(Notifier.NAME, ALL));
        for (int n = 0; n < CUSTOMERS; n++) {
            all = all.appendAll(edd.parties().history(new CustomerId(id(n)), 0, ALL));
        }
        return all;
    }

    @Override
    public String toString() {
        return name;
    }

    private static <T> Seq<T> paged(Function<Keyset, Page<T>> listing) {
        Page<T> page = listing.apply(Keyset.first(PAGE));
        Seq<T> all = page.items();
        while (page.next().isDefined()) {
            page = listing.apply(Keyset.first(PAGE).after(page.next().get()));
            all = all.appendAll(page.items());
        }
        return all;
    }

    private Edd facade(Storage seen) {
        return Edd.on(seen, inquiries, screening)
                .clock(clock)
                .ids(ids)
                .notifier(notifier)
                .build();
    }

    private static String said(Edd edd, Call call) {
        return switch (call.kind()) {
            case LATER -> "ok";
            case EXPIRE_OVERDUE -> swept(edd.verifications().expireOverdue(ALL).failures());
            case RESTRICT_OVERDUE -> swept(edd.requests().restrictOverdue(ALL).failures());
            case DELIVER -> swept(edd.relay().deliver(ALL).failures());
            default -> asked(edd, call).fold(Refusal::code, done -> "ok");
        };
    }

    private static String swept(Seq<?> failures) {
        return failures.isEmpty() ? "ok" : failures.mkString();
    }

    private static Either<Refusal, ?> asked(Edd edd, Call call) {
        CustomerId customer = new CustomerId(id(call.customer()));
        VerificationId verification = new VerificationId(id(call.which()));
        RequestId request = new RequestId(id(call.which()));
        OnboardingId onboarding = new OnboardingId(id(call.which()));
        Actor actor = actor(call.role());
        return switch (call.kind()) {
            case REGISTER ->
                edd.parties().registerCustomer(customer, PartyType.INDIVIDUAL, new PartyName("Ada Lovelace"), actor);
            case CHANGE_STANDING -> edd.parties().changeStanding(customer, standing(call), actor);
            case CREATE_VERIFICATION ->
                edd.verifications()
                        .create(
                                verification,
                                new Subject.OfCustomer(customer),
                                VerificationMethod.ENHANCED_DUE_DILIGENCE,
                                actor);
            case START_PROCESSING ->
                edd.verifications().give(verification, actor, VerificationCommand.StartProcessing::new);
            case FLAG_FOR_REVIEW ->
                edd.verifications().give(verification, actor, VerificationCommand.FlagForReview::new);
            case PASS ->
                edd.verifications()
                        .give(verification, actor, stamp -> new VerificationCommand.Pass(stamp, Vector.empty()));
            case FAIL ->
                edd.verifications()
                        .give(
                                verification,
                                actor,
                                stamp -> new VerificationCommand.Fail(
                                        stamp, HashSet.of(FailureCode.ID_CHECK_FAILURE)));
            case OPEN_REQUEST ->
                edd.requests()
                        .open(
                                request,
                                customer,
                                RequestTrigger.ONGOING_MONITORING,
                                isOdd(call) ? UNPUBLISHED : QuestionnaireRef.of(ASKED),
                                actor);
            case SUBMIT_ANSWERS -> edd.requests().submitAnswers(request, sheet(isOdd(call)), actor);
            case BEGIN_REVIEW -> edd.requests().beginReview(request, actor);
            case ACCEPT -> edd.requests().accept(request, actor);
            case CANCEL -> edd.requests().cancel(request, actor);
            case BEGIN_ONBOARDING -> edd.onboardings().begin(onboarding, customer, actor);
            case TERMINATE ->
                edd.onboardings().terminate(onboarding, new CustomerReason("left", "You left"), Option.none(), actor);
            default -> throw new IllegalArgumentException("refused to nobody: " + call);
        };
    }

    static boolean isOdd(Call call) {
        return call.how() == 3;
    }

    static CustomerStanding standing(Call call) {
        return switch (call.how()) {
            case 2 -> CustomerStanding.FROZEN;
            case 3 -> CustomerStanding.REJECTED;
            default -> CustomerStanding.VERIFIED;
        };
    }

    private static AnswerSheet sheet(boolean empty) {
        return empty
                ? AnswerSheet.of()
                : AnswerSheet.of(SheetEntry.of(STORY.value(), new RawAnswer.Text("I sold a house")));
    }

    private static String state(Verification verification) {
        return verification
                .outcome()
                .map(outcome -> outcome.isPassed() ? "passed" : "failed")
                .getOrElse(() -> verification.state().code());
    }

    private static Actor actor(Call.Role role) {
        return switch (role) {
            case PARTNER -> new Actor.Partner("app");
            case OFFICER -> new Actor.Officer("grace");
            case PROVIDER -> new Actor.Provider("kyc");
            case POLICY -> new Actor.Policy("rules");
        };
    }

    private static UUID id(int number) {
        return new UUID(0x0196_f3c0_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}
