package dev.edd.benchmarks.form;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * What a customer says of themselves, flat, with the rules in the words of Hibernate Validator. Its messages are plain text: to fill in
 * templates is no part of what is measured. Its NotNull is a rule to judge by, and no promise to the compiler: what came in may be null.
 */
@SuppressWarnings("MultipleNullnessAnnotations")
record Form(
        @NotNull(message = "missing")
        @NotBlank(message = "blank")
        @Size(max = Form.LONGEST_NAME, message = "too long")
        @Nullable
        String fullName,

        @NotNull(message = "missing") @Email(message = "form") @Nullable
        String email,

        @NotNull(message = "missing") @Pattern(regexp = Form.PHONE, message = "form") @Nullable
        String phone,

        @NotNull(message = "missing") @Offered(Offer.COUNTRY) @Nullable
        String country,

        @NotNull(message = "missing") @Offered(Offer.EMPLOYMENT) @Nullable
        String employment,

        @NotNull(message = "missing") @Nullable Boolean politicallyExposed,

        @NotNull(message = "missing")
        @Min(value = 0, message = "range")
        @Max(value = Form.MOST_DEPENDANTS, message = "range")
        @Nullable
        Long dependants,

        @NotNull(message = "missing")
        @Min(value = 0, message = "range")
        @Max(value = Form.MOST_INCOME, message = "range")
        @Nullable
        Long income,

        @NotNull(message = "missing") @Nullable LocalDate dateOfBirth,

        @NotNull(message = "missing") @Size(min = 1, max = Form.MOST_FUNDS, message = "count") @Nullable
        List<@Offered(Offer.FUNDS) String> funds,

        @NotNull(message = "missing")
        @Size(min = Form.SHORTEST_PURPOSE, max = Form.LONGEST_PURPOSE, message = "length")
        @Nullable
        String purpose,

        @URL(message = "form") @Nullable String website) {
    static final int LONGEST_NAME = 100;
    static final String PHONE = "\\+[1-9][0-9]{6,14}";
    static final long MOST_DEPENDANTS = 20;
    static final long MOST_INCOME = 100_000_000_000L;
    static final int MOST_FUNDS = 3;
    static final int SHORTEST_PURPOSE = 10;
    static final int LONGEST_PURPOSE = 500;
}
