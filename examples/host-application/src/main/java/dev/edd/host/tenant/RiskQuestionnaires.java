package dev.edd.host.tenant;

import dev.edd.domain.questionnaire.StandardQuestionnaires;
import io.vavr.collection.Vector;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Publishes what is asked when a risk is high, at onboarding and later: if something else was published in its place, the host
 * does not start, and no customer's rating is lost to it.
 */
@Component
final class RiskQuestionnaires implements SmartInitializingSingleton {
    private final Tenants tenants;

    RiskQuestionnaires(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void afterSingletonsInstantiated() {
        tenants.all().forEach(RiskQuestionnaires::publish);
    }

    private static void publish(Tenant tenant) {
        Vector.of(StandardQuestionnaires.ONBOARDING_EDD, StandardQuestionnaires.RISK_EDD)
                .forEach(questionnaire -> tenant.edd()
                        .questionnaires()
                        .publish(questionnaire)
                        .getOrElseThrow(refusal -> new IllegalStateException("another questionnaire was published as "
                                + questionnaire.id().value() + " of tenant " + tenant.name() + ": " + refusal.code())));
    }
}
