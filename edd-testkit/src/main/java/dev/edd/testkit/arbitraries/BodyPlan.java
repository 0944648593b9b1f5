package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.CaseId;
import dev.edd.domain.submission.Channel;
import dev.edd.domain.submission.ChannelCoverage;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.EmploymentType;
import dev.edd.domain.submission.IncomeSource;
import dev.edd.domain.submission.Industry;
import dev.edd.domain.submission.Involvement;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.ResidenceType;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.ResourceType;
import dev.edd.domain.submission.SourceOfFunds;
import dev.edd.domain.submission.SourceOfWealth;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What a part of a body takes. It describes bodies a second time, from the fields that seed 002 and the facts list, so that
 * the kernel is not compared with itself.
 */
sealed interface BodyPlan {
    /** Text of 1 to some characters. */
    record Words(int most) implements BodyPlan {}

    /** One of several codes. */
    record Code(Seq<String> offered) implements BodyPlan {
        static Code of(Coded... values) {
            return new Code(Vector.of(values).map(Coded::code));
        }
    }

    /** A whole number from zero. */
    record Whole(long most) implements BodyPlan {}

    /** Yes or no. */
    record Truth() implements BodyPlan {}

    /** Text of one form. */
    record Formed(Form form) implements BodyPlan {}

    /** The partner's case: text or a number. */
    record Case() implements BodyPlan {}

    /** Some of one kind. */
    record Items(int most, boolean isDistinct, BodyPlan item) implements BodyPlan {}

    /** An object of named fields. */
    record Parts(Map<String, Field> fields) implements BodyPlan {
        static Parts of(Field... fields) {
            return new Parts(Vector.of(fields).toLinkedMap(Field::name, field -> field));
        }

        Parts with(Field... more) {
            return new Parts(Vector.of(more).foldLeft(fields, (all, field) -> all.put(field.name(), field)));
        }
    }

    /** A field of an object. */
    record Field(String name, boolean isRequired, BodyPlan plan) {}

    /** The forms of text. */
    enum Form {
        ID,
        COUNTRY,
        CURRENCY,
        CLASSIFICATION
    }

    /**
     * What a body takes.
     *
     * @param type what it is about
     * @param hasCase whether a case is asked
     * @param isStrict whether a business must declare everything
     * @return the fields of such a body
     */
    static Parts of(ResourceType type, boolean hasCase, boolean isStrict) {
        Parts base = Parts.of(
                required("related_resource_id", new Formed(Form.ID)),
                required("related_resource_type", Code.of(ResourceType.values())),
                required("reason", new Code(Vector.of("CASE_REQUEST", "STANDARD_SUBMISSION"))),
                optional(
                        "additional_questions",
                        new Items(
                                AdditionalQuestion.MOST,
                                false,
                                Parts.of(
                                        optional("section", new Words(AdditionalQuestion.LONGEST_SECTION)),
                                        required("question", new Words(AdditionalQuestion.LONGEST_QUESTION)),
                                        required("answer", new Words(AdditionalQuestion.LONGEST_ANSWER))))));
        Parts all = hasCase ? base.with(required("case_id", new Case())) : base;
        return switch (type) {
            case CUSTOMER -> customer(all);
            case BUSINESS -> business(all, isStrict);
            case ACCOUNT -> all;
            case TRANSACTION ->
                all.with(
                        optional("source_of_funds", Code.of(SourceOfFunds.values())),
                        optional("transaction_purpose", new Words(TransactionSubmission.LONGEST_PURPOSE)));
        };
    }

    private static Parts customer(Parts base) {
        return base.with(
                optional(
                        "citizenship_countries",
                        new Items(CustomerSubmission.MOST_CITIZENSHIPS, true, new Formed(Form.COUNTRY))),
                optional("employment_type", Code.of(EmploymentType.values())),
                optional("income", amount().with(optional("source", Code.of(IncomeSource.values())))),
                optional("negative_news_findings", new Whole(ResourceSubmission.MOST_NEWS_FINDINGS)),
                optional("occupation", new Words(CustomerSubmission.LONGEST_OCCUPATION)),
                optional("occupation_industry", Code.of(Industry.values())),
                optional("pep_classification", new Formed(Form.CLASSIFICATION)),
                optional("recurring_direct_deposit", new Truth()),
                optional("residence_type", Code.of(ResidenceType.values())),
                optional("residential_expense", amount()),
                optional(
                        "source_of_wealth",
                        new Items(SourceOfWealth.values().length, true, Code.of(SourceOfWealth.values()))));
    }

    private static Parts business(Parts base, boolean isStrict) {
        Parts involvement = new Parts(Vector.of(Involvement.values())
                .map(each -> new Field(each.code(), isStrict, new Truth()))
                .foldLeft(LinkedHashMap.empty(), (all, field) -> all.put(field.name(), field)));
        return base.with(
                optional("country", new Formed(Form.COUNTRY)),
                optional("estimated_revenue", amount()),
                optional("industry_type", Code.of(Industry.values())),
                optional("negative_news_findings", new Whole(ResourceSubmission.MOST_NEWS_FINDINGS)),
                optional("recurring_wire_usage", new Truth()),
                new Field("specific_involvement", isStrict, involvement),
                optional(
                        "transaction_volume",
                        new Items(
                                TransactionVolume.MOST,
                                false,
                                amount().with(
                                                optional("on_platform", new Truth()),
                                                optional("channel", Code.of(Channel.values())),
                                                optional("channel_coverage", Code.of(ChannelCoverage.values())),
                                                optional(
                                                        "transaction_count",
                                                        new Whole(TransactionVolume.MOST_TRANSACTIONS))))));
    }

    private static Parts amount() {
        return Parts.of(
                required("amount", new Whole(PeriodicAmount.MOST_MINOR_UNITS)),
                required("currency", new Formed(Form.CURRENCY)),
                optional("frequency", Code.of(Frequency.values())));
    }

    private static Field required(String name, BodyPlan plan) {
        return new Field(name, true, plan);
    }

    private static Field optional(String name, BodyPlan plan) {
        return new Field(name, false, plan);
    }

    /** The longest case id. */
    static int longestCase() {
        return CaseId.LONGEST;
    }

    /** The longest classification. */
    static int longestClassification() {
        return PepClassification.LONGEST;
    }
}
