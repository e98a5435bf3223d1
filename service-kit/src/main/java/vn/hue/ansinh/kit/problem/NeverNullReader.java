package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.type.CollectionType;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what may be left out but is not null for it, lists and yes or no: Jackson would tell neither from the other, and
 * refuse both or none. What may be null says so ({@code @Nullable}); what must be there is asked for by its own rule.
 */
final class NeverNullReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1;

    private NeverNullReader(JsonDeserializer<?> plain) {
        super(plain);
    }

    static JsonDeserializer<Boolean> ofYesOrNo() {
        return of(new YesOrNoReader());
    }

    @SuppressWarnings("unchecked") // it gives what the plain one does
    private static <T> JsonDeserializer<T> of(JsonDeserializer<?> plain) {
        return (JsonDeserializer<T>) new NeverNullReader(plain);
    }

    static BeanDeserializerModifier ofEachList() {
        return new BeanDeserializerModifier() {
            private static final long serialVersionUID = 1;

            @Override
            public JsonDeserializer<?> modifyCollectionDeserializer(
                    DeserializationConfig config,
                    CollectionType type,
                    BeanDescription description,
                    JsonDeserializer<?> plain) {
                return new NeverNullReader(plain);
            }
        };
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty field)
            throws JsonMappingException {
        JsonDeserializer<?> plain =
                context.handleSecondaryContextualization(getDelegatee(), field, context.constructType(handledType()));
        return field != null && mayOnlyBeLeftOut(field) ? new NeverNullReader(plain) : plain;
    }

    private static boolean mayOnlyBeLeftOut(BeanProperty field) {
        RecordComponent[] components = field.getMember().getDeclaringClass().getRecordComponents();
        return components != null
                && Arrays.stream(components)
                        .filter(component -> component.getName().equals(field.getName()))
                        .map(RecordComponent::getAnnotatedType)
                        .noneMatch(NeverNullReader::speaksOfNull);
    }

    private static boolean speaksOfNull(AnnotatedType type) {
        return Stream.of(Nullable.class, NotNull.class, NotEmpty.class).anyMatch(type::isAnnotationPresent);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> plain) {
        return new NeverNullReader(plain);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) throws JsonMappingException {
        if (KeptJson.isBeingRead(context)) {
            return null;
        }
        throw MismatchedInputException.from(context.getParser(), handledType(), "null, where it is not named");
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
