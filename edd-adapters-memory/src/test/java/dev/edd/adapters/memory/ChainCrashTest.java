package dev.edd.adapters.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.edd.domain.lifecycle.Actor;
import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.onboarding.Onboarding;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.OnboardingId;
import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import dev.edd.domain.party.PromptId;
import dev.edd.domain.party.QuestionnaireId;
import dev.edd.domain.party.RatingId;
import dev.edd.domain.party.RequestId;
import dev.edd.domain.party.SubmissionId;
import dev.edd.domain.questionnaire.AnswerSheet;
import dev.edd.domain.questionnaire.Prompt;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.RawAnswer;
import dev.edd.domain.questionnaire.ResponseType;
import dev.edd.domain.questionnaire.SheetEntry;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.CustomerReason;
import dev.edd.domain.request.EddRequest;
import dev.edd.domain.request.InternalNote;
import dev.edd.domain.request.QuestionnaireRef;
import dev.edd.domain.risk.ExampleRiskModel;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.verification.ScreeningResult;
import dev.edd.ports.Edd;
import dev.edd.ports.Storage;
import dev.edd.ports.store.Keyset;
import dev.edd.ports.store.RequestQuery;
import dev.edd.testkit.doubles.Crash;
import dev.edd.testkit.doubles.FailingStorage;
import dev.edd.testkit.doubles.PortCalls;
import dev.edd.testkit.doubles.ScriptedInquiries;
import dev.edd.testkit.doubles.ScriptedScreening;
import dev.edd.testkit.doubles.SequentialIds;
import dev.edd.testkit.doubles.SettableClock;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills the process at every port call of each chain between an onboarding, a request, a rating and a submission: all of the
 * chain is there, or nothing of it.
 */
class ChainCrashTest {
    private static final Actor PARTNER = new Actor.Partner("partner");
    private static final Actor OFFICER = new Actor.Officer("officer");
    private static final PromptId WHY = new PromptId("why");
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            new QuestionnaireId("why"),
            1,
            "Why",
            Vector.of(Prompt.required(WHY, "Why?", ResponseType.FreeForm.upTo(100))));
    private static final CustomerReason REASON = new CustomerReason("reason", "A reason.");

    /** A chain, how many steps it has, and the last of them. */
    enum Chain {
        A_HIGH_RATING_OPENS_AND_PAUSES(2, "onboarding_paused") {
            @Override
            void prepare(World world, Edd edd) {}

            @Override
            void pull(World world, Edd edd) {
                edd.onboardings()
                        .rate(world.onboarding, RiskRating.HIGH, OFFICER)
                        .get();
            }
        },
        ACCEPTANCE_RESUMES(2, "onboarding_resumed") {
            @Override
            void prepare(World world, Edd edd) {
                world.inReview(edd);
            }

            @Override
            void pull(World world, Edd edd) {
                edd.requests().accept(world.request(edd), OFFICER).get();
            }
        },
        CANCELLATION_RESUMES(2, "onboarding_resumed") {
            @Override
            void prepare(World world, Edd edd) {
                world.paused(edd);
            }

            @Override
            void pull(World world, Edd edd) {
                edd.requests().cancel(world.request(edd), OFFICER).get();
            }
        },
        FAILURE_TERMINATES(2, "onboarding_terminated") {
            @Override
            void prepare(World world, Edd edd) {
                world.inReview(edd);
            }

            @Override
            void pull(World world, Edd edd) {
                edd.requests()
                        .fail(world.request(edd), REASON, new InternalNote("internal"), OFFICER)
                        .get();
            }
        },
        TERMINATION_CANCELS(2, "onboarding_terminated") {
            @Override
            void prepare(World world, Edd edd) {
                world.paused(edd);
            }

            @Override
            void pull(World world, Edd edd) {
                edd.onboardings()
                        .terminate(world.onboarding, REASON, Option.none(), OFFICER)
                        .get();
            }
        },
        A_HIGH_RATING_IS_RECORDED_OPENS_AND_PAUSES(3, "onboarding_paused") {
            @Override
            void prepare(World world, Edd edd) {
                world.badNews(edd);
            }

            @Override
            void pull(World world, Edd edd) {
                edd.riskRatings().rate(world.customer, OFFICER).get();
            }
        },
        A_HIGH_RATING_IS_RECORDED_AND_ASKS(2, "request_opened") {
            @Override
            void prepare(World world, Edd edd) {
                world.givenUp(edd);
                world.badNews(edd);
            }

            @Override
            void pull(World world, Edd edd) {
                edd.riskRatings().rate(world.customer, OFFICER).get();
            }
        },
        A_SUBMISSION_ANSWERS(2, "answers_submitted") {
            @Override
            void prepare(World world, Edd edd) {
                A_HIGH_RATING_IS_RECORDED_AND_ASKS.prepare(world, edd);
                A_HIGH_RATING_IS_RECORDED_AND_ASKS.pull(world, edd);
            }

            @Override
            void pull(World world, Edd edd) {
                edd.submissions()
                        .submit(world.submission, Said.inAnswerTo(world.request(edd), world.customer, 0), PARTNER)
                        .get();
            }
        };

        private final int steps;
        private final String last;

        Chain(int steps, String last) {
            this.steps = steps;
            this.last = last;
        }

        abstract void prepare(World world, Edd edd);

        abstract void pull(World world, Edd edd);
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_that_is_interrupted_is_there_as_a_whole_or_not_at_all(Chain chain) {
        World undisturbed = new World(chain);
        Seq<String> before = undisturbed.left();
        Seq<String> eventsBefore = undisturbed.events();
        PortCalls counted = PortCalls.counted();
        chain.pull(undisturbed, undisturbed.started(counted));
        Seq<String> after = undisturbed.left();
        assertThat(undisturbed.events())
                .hasSize(eventsBefore.size() + chain.steps)
                .endsWith(chain.last);

        Seq<Boolean> landed = Vector.rangeClosed(1, counted.moments()).map(moment -> {
            World world = new World(chain);
            assertThat(died(world, chain, PortCalls.dyingAt(moment)))
                    .as("dies at moment " + moment)
                    .isTrue();
            assertThat(world.left()).as("after a crash at moment " + moment).isIn(before, after);
            return world.left().equals(after);
        });

        assertThat(landed)
                .as("some crashes come before the commit and some after it")
                .contains(true, false);
    }

    private static boolean died(World world, Chain chain, PortCalls dying) {
        try {
            chain.pull(world, world.started(dying));
            return false;
        } catch (Crash crash) {
            return true;
        }
    }

    /** What outlives a process. */
    static final class World {
        private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
        private final SequentialIds ids = new SequentialIds();
        private final Storage storage = MemoryStorage.create();
        private final CustomerId customer = new CustomerId(ids.next());
        private final OnboardingId onboarding = new OnboardingId(ids.next());
        private final SubmissionId submission = new SubmissionId(ids.next());

        World(Chain chain) {
            Edd edd = started(PortCalls.counted());
            edd.parties()
                    .registerCustomer(customer, PartyType.INDIVIDUAL, new PartyName("Ada"), PARTNER)
                    .get();
            edd.onboardings().begin(onboarding, customer, PARTNER).get();
            chain.prepare(this, edd);
        }

        private Edd started(PortCalls process) {
            return Edd.on(
                            FailingStorage.of(storage, process),
                            new ScriptedInquiries(),
                            new ScriptedScreening(new ScreeningResult.Clear()))
                    .clock(clock)
                    .ids(ids)
                    .onboardingQuestionnaire(QUESTIONNAIRE)
                    .riskPolicy(RiskPolicy.of(ExampleRiskModel.MODEL))
                    .build();
        }

        private void badNews(Edd edd) {
            edd.submissions()
                    .submit(Said.of(customer, Said.MUCH_BAD_NEWS), PARTNER)
                    .get();
        }

        private void givenUp(Edd edd) {
            edd.onboardings()
                    .terminate(onboarding, REASON, Option.none(), OFFICER)
                    .get();
        }

        private Onboarding paused(Edd edd) {
            return edd.onboardings().rate(onboarding, RiskRating.HIGH, OFFICER).get();
        }

        private void inReview(Edd edd) {
            paused(edd);
            RequestId request = request(edd);
            edd.requests()
                    .submitAnswers(
                            request, AnswerSheet.of(SheetEntry.of(WHY.value(), new RawAnswer.Text("because"))), PARTNER)
                    .get();
            edd.requests().beginReview(request, OFFICER).get();
        }

        private RequestId request(Edd edd) {
            return edd.requests()
                    .page(RequestQuery.of(customer), Keyset.first(1))
                    .items()
                    .single()
                    .id();
        }

        /** Whatever a chain changes: history, states, and what it publishes. */
        private Seq<String> left() {
            return events().appendAll(storage.unitOfWork()
                    .read(reads -> Vector.of(
                                    reads.onboardings().find(onboarding).get().toString())
                            .appendAll(reads.requests()
                                    .page(RequestQuery.of(customer), Keyset.first(10))
                                    .items()
                                    .map(EddRequest::toString))
                            .appendAll(
                                    reads.ratings().find(new RatingId(customer)).map(rating -> rating.toString()))
                            .appendAll(reads.submissions().find(submission).map(found -> found.toString()))
                            .appendAll(Vector.of(QUESTIONNAIRE, StandardQuestionnaires.RISK_EDD)
                                    .flatMap(each -> reads.questionnaires().find(QuestionnaireRef.of(each)))
                                    .map(Questionnaire::toString))));
        }

        private Seq<String> events() {
            return storage.unitOfWork()
                    .read(reads -> reads.history().ofParty(customer, 0, 100))
                    .map(entry -> Coded.of(entry.event().getClass()));
        }
    }
}
