package dev.edd.benchmarks.form;

import dev.edd.benchmarks.form.Fault.Kind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.List;

/** Filled forms, and what is wrong with each. */
final class Forms {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final Form VALID = new Form(
            "Ada Lovelace",
            "ada@analytical.example.com",
            "+442071234567",
            "GB",
            "self_employed",
            false,
            3L,
            7_500_000L,
            LocalDate.of(1985, 12, 10),
            List.of("salary", "investments"),
            "To hold the fees for lectures and for published notes.",
            "https://analytical.example.com/engine");

    /** Ten fields of twelve are wrong, each in its own way. */
    static final Form WITH_TEN_FAULTS = new Form(
            "A".repeat(Form.LONGEST_NAME + 1),
            "ada at analytical",
            "02071234567",
            "XX",
            "countess",
            true,
            Form.MOST_DEPENDANTS + 1,
            -1L,
            null,
            List.of("salary", "savings", "investments", "gift"),
            "Fees.",
            "https://analytical.example.com/engine");

    static final Set<Fault> TEN_FAULTS = LinkedHashSet.of(
            new Fault("fullName", Kind.TOO_LONG),
            new Fault("email", Kind.NOT_OF_THE_FORM),
            new Fault("phone", Kind.NOT_OF_THE_FORM),
            new Fault("country", Kind.NOT_OFFERED),
            new Fault("employment", Kind.NOT_OFFERED),
            new Fault("dependants", Kind.OUT_OF_RANGE),
            new Fault("income", Kind.OUT_OF_RANGE),
            new Fault("dateOfBirth", Kind.MISSING),
            new Fault("funds", Kind.TOO_MANY),
            new Fault("purpose", Kind.TOO_SHORT));

    private static final Set<Fault> ONLY_REQUIRED = LinkedHashSet.of(
                    "fullName",
                    "email",
                    "phone",
                    "country",
                    "employment",
                    "politicallyExposed",
                    "dependants",
                    "income",
                    "dateOfBirth",
                    "funds",
                    "purpose")
            .map(field -> new Fault(field, Kind.MISSING));

    /** More forms, by which the contenders are compared beside the two that are measured. */
    static final Map<Form, Set<Fault>> OTHERS = LinkedHashMap.<Form, Set<Fault>>of(
                    new Form(null, null, null, null, null, null, null, null, null, null, null, null), ONLY_REQUIRED)
            .put(
                    new Form(
                            "A",
                            "a@b.co",
                            "+1234567",
                            "US",
                            "other",
                            true,
                            0L,
                            0L,
                            LocalDate.of(2000, 2, 29),
                            List.of("gift"),
                            "0123456789",
                            null),
                    LinkedHashSet.empty())
            .put(
                    new Form(
                            "A".repeat(Form.LONGEST_NAME),
                            "a.b-c+d@e.example.org",
                            "+123456789012345",
                            "FR",
                            "retired",
                            true,
                            Form.MOST_DEPENDANTS,
                            Form.MOST_INCOME,
                            LocalDate.of(1900, 1, 1),
                            List.of("gift", "salary", "savings"),
                            "A".repeat(Form.LONGEST_PURPOSE),
                            "http://www.example.com:8080/a?b=c"),
                    LinkedHashSet.empty())
            .put(
                    new Form(
                            "   ",
                            "@example.com",
                            "+0123456789",
                            "gb",
                            "",
                            true,
                            -1L,
                            Form.MOST_INCOME + 1,
                            LocalDate.of(2000, 1, 1),
                            List.of("salary", "crime"),
                            "A".repeat(Form.LONGEST_PURPOSE + 1),
                            "nowhere"),
                    LinkedHashSet.of(
                            new Fault("fullName", Kind.BLANK),
                            new Fault("email", Kind.NOT_OF_THE_FORM),
                            new Fault("phone", Kind.NOT_OF_THE_FORM),
                            new Fault("country", Kind.NOT_OFFERED),
                            new Fault("employment", Kind.NOT_OFFERED),
                            new Fault("dependants", Kind.OUT_OF_RANGE),
                            new Fault("income", Kind.OUT_OF_RANGE),
                            new Fault("funds", Kind.NOT_OFFERED),
                            new Fault("purpose", Kind.TOO_LONG),
                            new Fault("website", Kind.NOT_OF_THE_FORM)))
            .put(
                    new Form(
                            "Ada",
                            "ada@",
                            "+44",
                            "GB",
                            "student",
                            false,
                            1L,
                            1L,
                            LocalDate.of(2000, 1, 1),
                            List.of(),
                            "To hold savings.",
                            null),
                    LinkedHashSet.of(
                            new Fault("email", Kind.NOT_OF_THE_FORM),
                            new Fault("phone", Kind.NOT_OF_THE_FORM),
                            new Fault("funds", Kind.TOO_FEW)));

    private Forms() {}
}
