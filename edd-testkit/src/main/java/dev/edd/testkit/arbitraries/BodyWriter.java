package dev.edd.testkit.arbitraries;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.RawValue;
import dev.edd.domain.submission.Reason;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionVolume;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes submissions as partners send them: fields in any order, what is not said left out or null, ids in either case, case
 * ids that are numbers as text or as numbers.
 */
final class BodyWriter {
    private final Dice dice;
    private final boolean writesAliases;

    BodyWriter(long seed, boolean writesAliases) {
        this.dice = new Dice(seed);
        this.writesAliases = writesAliases;
    }

    RawValue.Fields write(ResourceSubmission submission) {
        Fields fields = new Fields();
        String id = submission.resource().id().toString();
        fields.put("related_resource_id", text(dice.any(id, id.toUpperCase(Locale.ROOT))));
        fields.put("related_resource_type", code(submission.resource().type()));
        fields.put("reason", text(submission.reason().code()));
        if (submission.reason() instanceof Reason.CaseRequest asked) {
            fields.put("case_id", caseId(asked.caseId().value()));
        }
        submission.match(new Resources(fields));
        fields.several("additional_questions", submission.additionalQuestions(), this::question);
        return fields.inAnyOrder();
    }

    private RawValue caseId(String value) {
        boolean isNumber = value.matches("0|[1-9][0-9]{0,17}");
        return isNumber && dice.isOneIn(2) ? new RawValue.WholeNumber(Long.parseLong(value)) : text(value);
    }

    private RawValue question(AdditionalQuestion question) {
        Fields fields = new Fields();
        fields.some("section", question.section(), BodyWriter::text);
        fields.put("question", text(question.question()));
        fields.put("answer", text(question.answer()));
        return fields.inAnyOrder();
    }

    private RawValue volume(TransactionVolume volume) {
        Fields fields = amountIn(volume.amount());
        fields.some("on_platform", volume.onPlatform(), RawValue.YesNo::new);
        fields.some("channel", volume.channel(), BodyWriter::code);
        fields.some("channel_coverage", volume.coverage(), BodyWriter::code);
        fields.some("transaction_count", volume.transactionCount(), RawValue.WholeNumber::new);
        return fields.inAnyOrder();
    }

    private RawValue involvement(SpecificInvolvement involvement) {
        Fields fields = new Fields();
        involvement
                .declared()
                .forEach((each, answer) -> fields.put(
                        writesAliases ? each.code().replace("nonprofit", "non_profit") : each.code(),
                        new RawValue.YesNo(answer)));
        return fields.inAnyOrder();
    }

    private RawValue amount(PeriodicAmount amount) {
        return amountIn(amount).inAnyOrder();
    }

    private Fields amountIn(PeriodicAmount amount) {
        Fields fields = new Fields();
        fields.put("amount", new RawValue.WholeNumber(amount.amount().minorUnits()));
        fields.put("currency", text(amount.amount().currency().getCurrencyCode()));
        fields.some("frequency", amount.frequency(), BodyWriter::code);
        return fields;
    }

    private static RawValue text(String text) {
        return new RawValue.Text(text);
    }

    private static RawValue code(Coded value) {
        return text(value.code());
    }

    /** Writes an object. */
    private final class Fields {
        private final List<RawValue.Field> all = new ArrayList<>();

        void put(String name, RawValue value) {
            all.add(new RawValue.Field(name, value));
        }

        <T> void some(String name, Option<T> value, Writing<T> writing) {
            if (value.isDefined()) {
                put(name, writing.write(value.get()));
            } else if (dice.isOneIn(3)) {
                put(name, new RawValue.Nothing());
            }
        }

        <T> void several(String name, Seq<T> values, Writing<T> writing) {
            if (values.nonEmpty() || dice.isOneIn(2)) {
                put(name, new RawValue.Several(values.map(writing::write)));
            }
        }

        RawValue.Fields inAnyOrder() {
            Vector<RawValue.Field> fields = Vector.ofAll(all);
            return new RawValue.Fields(fields.rotateLeft(dice.between(0, Math.max(0, fields.size() - 1))));
        }
    }

    /** How a value is written. */
    @FunctionalInterface
    private interface Writing<T> {
        RawValue write(T value);
    }

    /** Writes what each resource has of its own. */
    private final class Resources implements ResourceSubmission.Cases<Fields> {
        private final Fields fields;

        Resources(Fields fields) {
            this.fields = fields;
        }

        @Override
        public Fields customer(CustomerSubmission said) {
            fields.several("citizenship_countries", said.citizenshipCountries(), each -> text(each.code()));
            fields.some("employment_type", said.employmentType(), BodyWriter::code);
            fields.some("income", said.income(), income -> {
                Fields amount = amountIn(income.amount());
                amount.some("source", income.source(), BodyWriter::code);
                return amount.inAnyOrder();
            });
            fields.some(
                    "negative_news_findings", said.negativeNewsFindings(), number -> new RawValue.WholeNumber(number));
            fields.some("occupation", said.occupation(), BodyWriter::text);
            fields.some("occupation_industry", said.occupationIndustry(), BodyWriter::code);
            fields.some("pep_classification", said.pepClassification(), BodyWriter::code);
            fields.some("recurring_direct_deposit", said.recurringDirectDeposit(), RawValue.YesNo::new);
            fields.some("residence_type", said.residenceType(), BodyWriter::code);
            fields.some("residential_expense", said.residentialExpense(), BodyWriter.this::amount);
            fields.several("source_of_wealth", said.sourceOfWealth(), BodyWriter::code);
            return fields;
        }

        @Override
        public Fields business(BusinessSubmission said) {
            fields.some("country", said.country(), each -> text(each.code()));
            fields.some("estimated_revenue", said.estimatedRevenue(), BodyWriter.this::amount);
            fields.some("industry_type", said.industryType(), BodyWriter::code);
            fields.some(
                    "negative_news_findings", said.negativeNewsFindings(), number -> new RawValue.WholeNumber(number));
            fields.some("recurring_wire_usage", said.recurringWireUsage(), RawValue.YesNo::new);
            fields.some("specific_involvement", said.specificInvolvement(), BodyWriter.this::involvement);
            fields.several("transaction_volume", said.transactionVolume(), BodyWriter.this::volume);
            return fields;
        }

        @Override
        public Fields account(AccountSubmission said) {
            return fields;
        }

        @Override
        public Fields transaction(TransactionSubmission said) {
            fields.some("source_of_funds", said.sourceOfFunds(), BodyWriter::code);
            fields.some("transaction_purpose", said.transactionPurpose(), BodyWriter::text);
            return fields;
        }
    }
}
