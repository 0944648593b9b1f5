package dev.edd.ports;

import dev.edd.domain.document.UploadPolicy;
import dev.edd.domain.lifecycle.Event;
import dev.edd.domain.party.LimitPolicy;
import dev.edd.domain.questionnaire.Questionnaire;
import dev.edd.domain.questionnaire.StandardQuestionnaires;
import dev.edd.domain.request.DeadlinePolicy;
import dev.edd.domain.risk.RiskPolicy;
import dev.edd.domain.verification.VerificationPolicy;
import dev.edd.ports.delivery.CustomerNotifier;
import dev.edd.ports.delivery.DeliveryPolicy;
import dev.edd.ports.delivery.Notifier;
import dev.edd.ports.delivery.Relay;
import dev.edd.ports.delivery.Subscriber;
import dev.edd.ports.provider.ContentDetection;
import dev.edd.ports.provider.DocumentVault;
import dev.edd.ports.provider.IdGenerator;
import dev.edd.ports.provider.InquiryProvider;
import dev.edd.ports.provider.ResourceDirectory;
import dev.edd.ports.provider.WatchlistScreening;
import dev.edd.ports.store.SubscriberName;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Enhanced Due Diligence for one tenant: the way into the library. Built once of a storage, the providers and the
 * policies, and safe to share between threads. It starts none: a host calls {@link #relay} and the sweeps from its own
 * scheduler. All nodes of a tenant must be built with the same subscribers, since an event is addressed when it is
 * committed.
 */
public final class Edd {
    private final Parties parties;
    private final Verifications verifications;
    private final Questionnaires questionnaires;
    private final EddRequests requests;
    private final Onboardings onboardings;
    private final Submissions submissions;
    private final Option<RiskRatings> riskRatings;
    private final Option<Documents> documents;
    private final Relay relay;
    private final Seq<Subscriber> subscribers;

    private Edd(Builder builder) {
        Stamps stamps = new Stamps(builder.clock);
        IdGenerator ids = builder.ids == null ? IdGenerator.version7(stamps, new SecureRandom()) : builder.ids;
        Decisions decisions = new Decisions(builder.storage.unitOfWork(), this::addressees);
        parties = new Parties(builder.storage.unitOfWork(), decisions, stamps, ids, builder.limits);
        verifications =
                new Verifications(builder.storage.unitOfWork(), decisions, stamps, ids, builder.verificationPolicy);
        questionnaires = new Questionnaires(builder.storage.unitOfWork());
        requests = new EddRequests(
                builder.storage.unitOfWork(),
                decisions,
                stamps,
                ids,
                builder.deadlinePolicy,
                builder.onboardingQuestionnaire.id());
        onboardings = new Onboardings(
                builder.storage.unitOfWork(),
                decisions,
                stamps,
                ids,
                builder.deadlinePolicy,
                builder.onboardingQuestionnaire);
        submissions = new Submissions(
                builder.storage.unitOfWork(), decisions, stamps, ids, builder.directory, builder.deadlinePolicy);
        riskRatings = builder.riskPolicy.map(policy -> new RiskRatings(
                builder.storage.unitOfWork(),
                decisions,
                stamps,
                ids,
                policy,
                builder.deadlinePolicy,
                builder.onboardingQuestionnaire));
        documents = builder.vault.map(vault ->
                new Documents(builder.storage.unitOfWork(), vault._1, vault._2, builder.uploadPolicy, stamps, ids));
        subscribers = Vector.<Subscriber>of(
                        new InquiryOpening(verifications, builder.inquiries, builder.verificationPolicy),
                        new CounterpartyScreening(verifications, parties, builder.screening))
                .appendAll(riskRatings.map(ratings -> new RatingAgain(ratings, parties)))
                .appendAll(builder.customerNotifier.map(notifier -> new CustomerTelling(notifier, requests)))
                .appendAll(builder.subscribers);
        if (subscribers.distinctBy(Subscriber::name).size() != subscribers.size()) {
            throw new IllegalArgumentException("two subscribers of one name: " + subscribers.map(Subscriber::name));
        }
        relay = new Relay(builder.storage.outbox(), subscribers, builder.deliveryPolicy, stamps, ids);
    }

    /**
     * Begins to build a facade on what it cannot do without.
     *
     * @param storage where everything is kept
     * @param inquiries opens inquiries
     * @param screening screens counterparties
     * @return the builder
     */
    public static Builder on(Storage storage, InquiryProvider inquiries, WatchlistScreening screening) {
        return new Builder(storage, inquiries, screening);
    }

    /**
     * Customers and counterparties.
     *
     * @return the service
     */
    public Parties parties() {
        return parties;
    }

    /**
     * Identity verifications.
     *
     * @return the service
     */
    public Verifications verifications() {
        return verifications;
    }

    /**
     * Published questionnaires.
     *
     * @return the service
     */
    public Questionnaires questionnaires() {
        return questionnaires;
    }

    /**
     * EDD requests.
     *
     * @return the service
     */
    public EddRequests requests() {
        return requests;
    }

    /**
     * Onboardings.
     *
     * @return the service
     */
    public Onboardings onboardings() {
        return onboardings;
    }

    /**
     * EDD submissions.
     *
     * @return the service
     */
    public Submissions submissions() {
        return submissions;
    }

    /**
     * How risky customers are.
     *
     * @return the service
     * @throws IllegalStateException when the facade was built without a risk policy
     */
    public RiskRatings riskRatings() {
        return riskRatings.getOrElseThrow(
                () -> new IllegalStateException("there is no risk policy: build with riskPolicy(policy)"));
    }

    /**
     * Documents that parties upload.
     *
     * @return the service
     * @throws IllegalStateException when the facade was built without a vault
     */
    public Documents documents() {
        return documents.getOrElseThrow(
                () -> new IllegalStateException("there is no vault: build with documents(vault, detection)"));
    }

    /**
     * Delivers what happened to providers, processes and the notifier.
     *
     * @return the relay
     */
    public Relay relay() {
        return relay;
    }

    private Set<SubscriberName> addressees(Event event) {
        return subscribers
                .filter(subscriber -> subscriber.wants(event))
                .map(Subscriber::name)
                .toSortedSet();
    }

    /** Builds a facade. For one thread. */
    public static final class Builder {
        private final Storage storage;
        private final InquiryProvider inquiries;
        private final WatchlistScreening screening;
        private InstantSource clock = InstantSource.system();
        private @Nullable IdGenerator ids;
        private VerificationPolicy verificationPolicy = VerificationPolicy.STANDARD;
        private LimitPolicy limits = new LimitPolicy(Vector.empty(), Vector.empty(), Vector.empty());
        private DeliveryPolicy deliveryPolicy = DeliveryPolicy.STANDARD;
        private DeadlinePolicy deadlinePolicy = DeadlinePolicy.STANDARD;
        private Questionnaire onboardingQuestionnaire = StandardQuestionnaires.ONBOARDING_EDD;
        private ResourceDirectory directory = ResourceDirectory.EMPTY;
        private Option<RiskPolicy> riskPolicy = Option.none();
        private UploadPolicy uploadPolicy = UploadPolicy.STANDARD;
        private Option<Tuple2<DocumentVault, ContentDetection>> vault = Option.none();
        private Option<CustomerNotifier> customerNotifier = Option.none();
        private Vector<Subscriber> subscribers = Vector.empty();

        private Builder(Storage storage, InquiryProvider inquiries, WatchlistScreening screening) {
            this.storage = storage;
            this.inquiries = inquiries;
            this.screening = screening;
        }

        /**
         * Tells the time by another clock than the system's.
         *
         * @param source any clock; it is cut to microseconds
         * @return this builder
         */
        public Builder clock(InstantSource source) {
            this.clock = source;
            return this;
        }

        /**
         * Makes ids otherwise than as version 7 of the clock and a secure random.
         *
         * @param generator makes ids
         * @return this builder
         */
        public Builder ids(IdGenerator generator) {
            this.ids = generator;
            return this;
        }

        /**
         * Sets how long verifications may take; by default as documented in the seeds.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder verificationPolicy(VerificationPolicy policy) {
            this.verificationPolicy = policy;
            return this;
        }

        /**
         * Sets which activity limits hold for whom; by default there are none.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder limits(LimitPolicy policy) {
            this.limits = policy;
            return this;
        }

        /**
         * Sets how long customers and officers have; by default as documented in the seeds, on weekdays in UTC.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder deadlinePolicy(DeadlinePolicy policy) {
            this.deadlinePolicy = policy;
            return this;
        }

        /**
         * Sets what a customer is asked whose risk is high at onboarding; by default the standard questionnaire. No other
         * request asks it. It is published when it is asked first; a host that publishes it when it starts learns then, and not
         * from a customer's rating, that something else was published in its place.
         *
         * @param questionnaire the questionnaire
         * @return this builder
         */
        public Builder onboardingQuestionnaire(Questionnaire questionnaire) {
            this.onboardingQuestionnaire = questionnaire;
            return this;
        }

        /**
         * Sets who knows whose accounts and transactions are; by default nobody, and nothing can be submitted about any.
         *
         * @param resources the host's books
         * @return this builder
         */
        public Builder directory(ResourceDirectory resources) {
            this.directory = resources;
            return this;
        }

        /**
         * Rates customers; without it there is no {@link Edd#riskRatings}, and nobody is rated.
         *
         * @param policy how, and what follows
         * @return this builder
         */
        public Builder riskPolicy(RiskPolicy policy) {
            this.riskPolicy = Option.some(policy);
            return this;
        }

        /**
         * Keeps documents; without it there is no {@link Edd#documents}.
         *
         * @param kept where their content is kept
         * @param detection tells what content is
         * @return this builder
         */
        public Builder documents(DocumentVault kept, ContentDetection detection) {
            this.vault = Option.some(Tuple.of(kept, detection));
            return this;
        }

        /**
         * Sets which content is stored at all; by default PDF, JPEG and PNG of at most 10 MB.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder uploadPolicy(UploadPolicy policy) {
            this.uploadPolicy = policy;
            return this;
        }

        /**
         * Sets how long deliveries may take and when they are tried again.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder deliveryPolicy(DeliveryPolicy policy) {
            this.deliveryPolicy = policy;
            return this;
        }

        /**
         * Tells somebody everything that happens.
         *
         * @param notifier whom; at most one, others subscribe under names of their own
         * @return this builder
         */
        public Builder notifier(Notifier notifier) {
            return subscriber(new Telling(notifier));
        }

        /**
         * Tells somebody what customers may know.
         *
         * @param notifier whom
         * @return this builder
         */
        public Builder customerNotifier(CustomerNotifier notifier) {
            this.customerNotifier = Option.some(notifier);
            return this;
        }

        /**
         * Adds a process of the host's own.
         *
         * @param subscriber the process
         * @return this builder
         */
        public Builder subscriber(Subscriber subscriber) {
            subscribers = subscribers.append(subscriber);
            return this;
        }

        /**
         * Builds the facade.
         *
         * @return the facade
         * @throws IllegalArgumentException when two subscribers have the same name, or the risk policy asks what is kept for
         *     onboardings
         */
        public Edd build() {
            if (riskPolicy.exists(policy -> policy.questionnaire().id().equals(onboardingQuestionnaire.id()))) {
                throw new IllegalArgumentException("a questionnaire of onboardings is asked by nothing else");
            }
            return new Edd(this);
        }
    }
}
