package dev.edd.domain.lifecycle;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable snake_case code of a state, a command or an event: what is stored, shown in the diagram and named in a
 * refusal. Also that of the variants of a sealed value, such as the response types of prompts. A class may be renamed; its code never changes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Code {
    /**
     * The code.
     *
     * @return snake_case, unique among the states, commands or events of one lifecycle, or the variants of one value
     */
    String value();
}
