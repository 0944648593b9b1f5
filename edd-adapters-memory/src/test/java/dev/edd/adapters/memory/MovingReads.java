package dev.edd.adapters.memory;

import dev.edd.ports.store.DocumentRepository;
import dev.edd.ports.store.History;
import dev.edd.ports.store.OnboardingRepository;
import dev.edd.ports.store.PartyRepository;
import dev.edd.ports.store.QuestionnaireRepository;
import dev.edd.ports.store.RatingRepository;
import dev.edd.ports.store.Reads;
import dev.edd.ports.store.RequestRepository;
import dev.edd.ports.store.SubmissionRepository;
import dev.edd.ports.store.VerificationRepository;
import java.util.function.Supplier;

/** Reads of which each repository shows another moment. */
record MovingReads(Supplier<MemoryStores> now) implements Reads {
    @Override
    public VerificationRepository verifications() {
        return now.get().verifications();
    }

    @Override
    public PartyRepository parties() {
        return now.get().parties();
    }

    @Override
    public RequestRepository requests() {
        return now.get().requests();
    }

    @Override
    public OnboardingRepository onboardings() {
        return now.get().onboardings();
    }

    @Override
    public SubmissionRepository submissions() {
        return now.get().submissions();
    }

    @Override
    public RatingRepository ratings() {
        return now.get().ratings();
    }

    @Override
    public QuestionnaireRepository questionnaires() {
        return now.get().questionnaires();
    }

    @Override
    public DocumentRepository documents() {
        return now.get().documents();
    }

    @Override
    public History history() {
        return now.get().history();
    }
}
