package dev.edd.domain.submission;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A place in what was sent (RFC 6901). It is made of names of fields that we know and of positions, never of other names that
 * were sent. Immutable.
 *
 * @param steps the way from the outermost object, none for that object itself
 */
public record JsonPointer(Seq<String> steps) {
    /** The outermost object. */
    public static final JsonPointer ROOT = new JsonPointer(Vector.empty());

    /** Takes the steps as they are now. */
    public JsonPointer {
        steps = Vector.ofAll(steps);
    }

    /**
     * A field of the object at this place.
     *
     * @param name its name
     * @return the place of its value
     */
    public JsonPointer field(String name) {
        return new JsonPointer(steps.append(name));
    }

    /**
     * An item of the list at this place.
     *
     * @param position where it stands, from 0
     * @return the place of the item
     */
    public JsonPointer item(int position) {
        return new JsonPointer(steps.append(Integer.toString(position)));
    }

    /**
     * The place as text.
     *
     * @return such as {@code /transaction_volume/0/amount}; empty for the outermost object
     */
    public String text() {
        return steps.map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .mkString();
    }
}
