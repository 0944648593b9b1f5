package dev.edd.adapters.jdbc.format;

import dev.edd.domain.risk.FactorScore;
import dev.edd.domain.risk.FactorScoreBuilder;
import dev.edd.domain.risk.RiskAssessment;
import dev.edd.domain.risk.RiskAssessmentBuilder;
import dev.edd.domain.risk.RiskCondition;
import dev.edd.domain.risk.RiskRating;
import dev.edd.domain.risk.RiskScore;
import dev.edd.domain.risk.ScoreBreakdown;
import io.vavr.collection.Vector;
import java.util.Currency;

/** The parts that ratings are made of, each as it is written and read. */
final class RiskForms {
    private static final Family<RiskCondition> CONDITIONS = new Family<>(
            "risk condition",
            "kind",
            Vector.of(
                    Kind.of(
                            RiskCondition.CategoryIs.class,
                            (form, condition) -> form.put("value", condition.value())
                                    .put("score", condition.score().value()),
                            form -> new RiskCondition.CategoryIs(form.text("value"), score(form))),
                    Kind.of(
                            RiskCondition.QuantityWithin.class,
                            (form, condition) -> form.put("least", condition.least())
                                    .put("most", condition.most())
                                    .putOptionalText(
                                            "currency", condition.currency().map(Currency::getCurrencyCode))
                                    .put("score", condition.score().value()),
                            form -> new RiskCondition.QuantityWithin(
                                    form.number("least"),
                                    form.number("most"),
                                    form.option("currency", form::currency),
                                    score(form)))));

    private RiskForms() {}

    /** The score is not written: it is that of the breakdown, always. */
    static void assessment(BlankForm form, RiskAssessment assessment) {
        form.put("model", assessment.model())
                .put("model_version", assessment.modelVersion())
                .putForms("factors", assessment.breakdown().factors(), RiskForms::factor)
                .put("rating", assessment.rating())
                .put("next_review", assessment.nextReview());
    }

    static RiskAssessment assessment(FilledForm form) {
        return new RiskAssessmentBuilder()
                .model(form.text("model"))
                .modelVersion(form.count("model_version"))
                .breakdown(new ScoreBreakdown(form.forms("factors", RiskForms::factor)))
                .rating(form.coded("rating", RiskRating.class))
                .nextReview(form.instant("next_review"))
                .build();
    }

    private static void factor(BlankForm form, FactorScore scored) {
        form.put("factor", scored.factor())
                .put("label", scored.label())
                .put("weight", scored.weight())
                .put("decisive", scored.decisive())
                .put("score", scored.score().value())
                .putOption("cause", scored.cause(), CONDITIONS::write)
                .put("known", scored.known());
    }

    private static FactorScore factor(FilledForm form) {
        return new FactorScoreBuilder()
                .factor(form.text("factor"))
                .label(form.text("label"))
                .weight(form.count("weight"))
                .decisive(form.flag("decisive"))
                .score(score(form))
                .cause(form.option("cause", name -> form.form(name, CONDITIONS::read)))
                .known(form.flag("known"))
                .build();
    }

    private static RiskScore score(FilledForm form) {
        return new RiskScore(form.count("score"));
    }
}
