package dev.edd.host.tenant;

import dev.edd.domain.questionnaire.StandardQuestionnaires;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Publishes what is asked when the risk of an onboarding is high: if something else was published in its place, the host does
 * not start, and no customer's rating is lost to it.
 */
@Component
final class OnboardingQuestionnaires implements SmartInitializingSingleton {
    private final Tenants tenants;

    OnboardingQuestionnaires(Tenants tenants) {
        this.tenants = tenants;
    }

    @Override
    public void afterSingletonsInstantiated() {
        tenants.all().forEach(OnboardingQuestionnaires::publish);
    }

    private static void publish(Tenant tenant) {
        tenant.edd()
                .questionnaires()
                .publish(StandardQuestionnaires.ONBOARDING_EDD)
                .getOrElseThrow(
                        refusal -> new IllegalStateException("the questionnaire of onboardings is not that of tenant "
                                + tenant.name() + ": " + refusal.code()));
    }
}
