package dev.edd.domain.submission;

import io.vavr.collection.Vector;
import java.util.UUID;

/** The four bodies that seed 002 shows, with a real id in the place that it leaves open, and how to change them. */
public final class Bodies {
    /** Whose submissions these are. */
    public static final UUID ADA = new UUID(0, 1);

    /** The customer of the seed. */
    public static final RawValue.Fields CUSTOMER = object(
            "related_resource_id", ADA.toString(),
            "related_resource_type", "CUSTOMER",
            "reason", "CASE_REQUEST",
            "case_id", "12345",
            "employment_type", "FULL_TIME",
            "occupation", "Investment Banker",
            "occupation_industry", "FINANCE_AND_INSURANCE",
            "residence_type", "RENT",
            "residential_expense", object("amount", 1_000_000L, "currency", "USD", "frequency", "MONTHLY"),
            "income", object("amount", 8_000_000L, "currency", "USD", "frequency", "MONTHLY", "source", "EMPLOYMENT"),
            "additional_questions",
                    list(
                            question("income", "How can you make so much money?", "Buy Low, Sell High"),
                            question(
                                    "occupation",
                                    "If employed, how long have you held your current position?",
                                    "Since 2023-04-15")));

    /** The business of the seed, with its spelling of ngo_or_nonprofit, and without third_party_processor. */
    public static final RawValue.Fields BUSINESS = object(
            "related_resource_id", "c10ec16e-9d92-49af-892d-0c3627e0926e",
            "related_resource_type", "BUSINESS",
            "reason", "STANDARD_SUBMISSION",
            "country", "NO",
            "industry_type", "MINING_QUARRYING_AND_OIL_AND_GAS_EXTRACTION",
            "specific_involvement",
                    object(
                            "ngo_or_non_profit", false,
                            "licensed_money_service_business", false,
                            "cannabis_industry", false,
                            "wellness_gift_cards_wholesaler", false,
                            "law_firm_or_fiduciary", false,
                            "arms_defense_or_security", false,
                            "precious_metals_stones_or_jewellery", false,
                            "embassies_or_consulates", false,
                            "illegal_activities_prostitution_or_pirated_goods", false,
                            "lotteries_crypto_currency_or_illegal_internet_gambling", false,
                            "shell_banks_or_unlicensed_money_service_business", false),
            "estimated_revenue", object("amount", 50_000_000L, "currency", "USD", "frequency", "MONTHLY"),
            "transaction_volume",
                    list(volume("WIRES", "INTERNATIONAL", 10L, 8_000_000L), volume("ACH", "DOMESTIC", 50L, 1_000_000L)),
            "additional_questions",
                    list(question(
                            "business",
                            "Is the business involved in upstream or downstream?",
                            "Upstream. We mainly provide geological and research services")));

    /** The account of the seed. */
    public static final RawValue.Fields ACCOUNT = object(
            "related_resource_id", "c10ec16e-9d92-49af-892d-0c3627e0926e",
            "related_resource_type", "ACCOUNT",
            "reason", "CASE_REQUEST",
            "case_id", "12345",
            "additional_questions",
                    list(question(
                            "reason",
                            "Explain the reason for the high number of transactions with value more than $25,000.",
                            "These were invoice payments.")));

    /** The transaction of the seed. */
    public static final RawValue.Fields TRANSACTION = object(
            "related_resource_id", "5c96bda6-60d9-4d6c-b05f-6ca4bcce79ce",
            "related_resource_type", "TRANSACTION",
            "reason", "CASE_REQUEST",
            "case_id", "12345",
            "source_of_funds", "OTHER",
            "transaction_purpose", "for tuition payment",
            "additional_questions",
                    list(
                            question(
                                    "Source of funds",
                                    "Where did this funds originated from?",
                                    "This was from a recent estate disbursement."),
                            question(
                                    "Transaction Purpose",
                                    "What was this payment for?",
                                    "Tuition fees at University of New York")));

    private Bodies() {}

    /** What a strict reader makes of a body. */
    public static ResourceSubmission accepted(RawValue body) {
        return new SubmissionValidator(SubmissionPolicy.STRICT).validate(body).get();
    }

    /** An object of names and values in turn. */
    public static RawValue.Fields object(Object... namesAndValues) {
        return new RawValue.Fields(Vector.of(namesAndValues)
                .grouped(2)
                .map(each -> new RawValue.Field(each.get(0).toString(), raw(each.get(1))))
                .toVector());
    }

    /** A list of values. */
    public static RawValue.Several list(Object... values) {
        return new RawValue.Several(Vector.of(values).map(Bodies::raw));
    }

    /** The body with another value in a field, or with one more field. */
    public static RawValue.Fields with(RawValue.Fields body, String name, Object value) {
        return new RawValue.Fields(without(body, name).fields().append(new RawValue.Field(name, raw(value))));
    }

    /** The body without a field. */
    public static RawValue.Fields without(RawValue.Fields body, String name) {
        return new RawValue.Fields(body.fields().reject(each -> each.name().equals(name)));
    }

    /** The business with the whole declaration, all of it no but what is named. */
    public static RawValue.Fields involvedIn(Involvement... involvements) {
        Vector<Involvement> yes = Vector.of(involvements);
        return with(
                BUSINESS,
                "specific_involvement",
                new RawValue.Fields(Vector.of(Involvement.values())
                        .map(each -> new RawValue.Field(each.code(), new RawValue.YesNo(yes.contains(each))))));
    }

    private static RawValue.Fields question(String section, String question, String answer) {
        return object("section", section, "question", question, "answer", answer);
    }

    private static RawValue.Fields volume(String channel, String coverage, long count, long amount) {
        return object(
                "on_platform", true,
                "channel", channel,
                "channel_coverage", coverage,
                "currency", "USD",
                "transaction_count", count,
                "amount", amount,
                "frequency", "MONTHLY");
    }

    private static RawValue raw(Object value) {
        if (value instanceof String text) {
            return new RawValue.Text(text);
        }
        if (value instanceof Long number) {
            return new RawValue.WholeNumber(number);
        }
        return value instanceof Boolean yes ? new RawValue.YesNo(yes) : (RawValue) value;
    }
}
