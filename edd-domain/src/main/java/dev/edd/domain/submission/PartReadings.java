package dev.edd.domain.submission;

import dev.edd.domain.money.Frequency;
import dev.edd.domain.money.Money;
import dev.edd.domain.money.PeriodicAmount;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Currency;

/** How the objects inside a submission are read. */
final class PartReadings {
    static final Reading<AdditionalQuestion> QUESTION = PartReadings::question;
    static final Reading<PeriodicAmount> AMOUNT = PartReadings::amount;
    static final Reading<Income> INCOME = PartReadings::income;
    static final Reading<TransactionVolume> VOLUME = PartReadings::volume;

    private PartReadings() {}

    private static Option<AdditionalQuestion> question(JsonPointer path, RawValue raw, Findings findings) {
        return ObjectReading.of(path, raw, findings).flatMap(object -> {
            Option<String> section =
                    object.optional(FieldNames.SECTION, Reading.text(AdditionalQuestion.LONGEST_SECTION));
            Option<String> question =
                    object.required(FieldNames.QUESTION, Reading.text(AdditionalQuestion.LONGEST_QUESTION));
            Option<String> answer = object.required(FieldNames.ANSWER, Reading.text(AdditionalQuestion.LONGEST_ANSWER));
            object.end(FieldNames.OF_QUESTION);
            return question.flatMap(asked -> answer.map(given -> new AdditionalQuestion(section, asked, given)));
        });
    }

    private static Option<PeriodicAmount> amount(JsonPointer path, RawValue raw, Findings findings) {
        return ObjectReading.of(path, raw, findings).flatMap(object -> {
            Option<PeriodicAmount> amount = amountIn(object);
            object.end(FieldNames.OF_AMOUNT);
            return amount;
        });
    }

    private static Option<Income> income(JsonPointer path, RawValue raw, Findings findings) {
        return ObjectReading.of(path, raw, findings).flatMap(object -> {
            Option<PeriodicAmount> amount = amountIn(object);
            Option<IncomeSource> source = object.optional(FieldNames.SOURCE, Reading.oneOf(IncomeSource.class));
            object.end(FieldNames.OF_INCOME);
            return amount.map(each -> new Income(each, source));
        });
    }

    private static Option<TransactionVolume> volume(JsonPointer path, RawValue raw, Findings findings) {
        return ObjectReading.of(path, raw, findings).flatMap(object -> {
            Option<Boolean> onPlatform = object.optional(FieldNames.ON_PLATFORM, Reading.yesNo());
            Option<Channel> channel = object.optional(FieldNames.CHANNEL, Reading.oneOf(Channel.class));
            Option<ChannelCoverage> coverage =
                    object.optional(FieldNames.CHANNEL_COVERAGE, Reading.oneOf(ChannelCoverage.class));
            Option<PeriodicAmount> amount = amountIn(object);
            Option<Long> count =
                    object.optional(FieldNames.TRANSACTION_COUNT, Reading.number(TransactionVolume.MOST_TRANSACTIONS));
            object.end(FieldNames.OF_VOLUME);
            return amount.map(each -> new TransactionVolume(onPlatform, channel, coverage, each, count));
        });
    }

    private static Option<Option<SpecificInvolvement>> involvement(JsonPointer path, RawValue raw, Findings findings) {
        return ObjectReading.of(path, raw, findings).map(object -> {
            TreeMap<Involvement, Boolean> declared = TreeMap.empty();
            for (Involvement each : Involvement.values()) {
                Option<Boolean> answer = findings.policy().completeInvolvement()
                        ? object.required(each.code(), Reading.yesNo())
                        : object.optional(each.code(), Reading.yesNo());
                declared = answer.isDefined() ? declared.put(each, answer.get()) : declared;
            }
            object.end(FieldNames.OF_INVOLVEMENT);
            TreeMap<Involvement, Boolean> all = declared;
            return Option.when(!all.isEmpty(), () -> new SpecificInvolvement(all));
        });
    }

    private static Option<PeriodicAmount> amountIn(ObjectReading object) {
        Option<Long> minorUnits = object.required(FieldNames.AMOUNT, Reading.number(PeriodicAmount.MOST_MINOR_UNITS));
        Option<Currency> currency = object.required(
                FieldNames.CURRENCY, Reading.parsed(Money::currencyOf, SubmissionViolationCode.UNKNOWN_CURRENCY));
        Option<Frequency> frequency = object.optional(FieldNames.FREQUENCY, Reading.oneOf(Frequency.class));
        return minorUnits.flatMap(units -> currency.map(in -> new PeriodicAmount(new Money(units, in), frequency)));
    }

    /** The declaration, which must be there under the strict policy. */
    static Option<SpecificInvolvement> involvementIn(ObjectReading object) {
        Reading<Option<SpecificInvolvement>> reading = PartReadings::involvement;
        return (object.isStrict()
                        ? object.required(FieldNames.SPECIFIC_INVOLVEMENT, reading)
                        : object.optional(FieldNames.SPECIFIC_INVOLVEMENT, reading))
                .flatMap(declared -> declared);
    }

    static Vector<AdditionalQuestion> questionsIn(ObjectReading object) {
        return object.items(FieldNames.ADDITIONAL_QUESTIONS, Reading.several(AdditionalQuestion.MOST, QUESTION))
                .toVector();
    }
}
