package dev.edd.benchmarks.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A choice, for Hibernate Validator, which brings no look-up in a set. */
@Constraint(validatedBy = Offered.Choice.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@interface Offered {
    Offer value();

    String message() default "not offered";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks the value up; nothing at all is for NotNull to refuse. */
    final class Choice implements ConstraintValidator<Offered, String> {
        private Offer offer = Offer.COUNTRY;

        @Override
        public void initialize(Offered offered) {
            offer = offered.value();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || offer.has(value);
        }
    }
}
