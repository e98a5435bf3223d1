package vn.hue.ansinh.kit.problem;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Our own readers of single values, each as strict as the schemas of the contract. */
final class Readers extends SimpleModule {
    private static final long serialVersionUID = 1;

    Readers() {
        super("exact");
        addDeserializer(BigDecimal.class, new DecimalReader());
        addDeserializer(String.class, new TextReader());
        addDeserializer(UUID.class, new IdReader());
        addDeserializer(LocalDate.class, TimeReader.ofDays());
        addDeserializer(OffsetDateTime.class, TimeReader.ofMoments());
        addDeserializer(Instant.class, TimeReader.ofInstants());
        addDeserializer(Integer.class, WholeNumberReader.of(Integer.class));
        addDeserializer(int.class, WholeNumberReader.of(int.class));
        addDeserializer(Boolean.class, NeverNullReader.ofYesOrNo());
        setDeserializerModifier(NeverNullReader.ofEachList());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new OfEachEnumeration());
    }

    private static final class OfEachEnumeration extends Deserializers.Base {
        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> words, DeserializationConfig config, BeanDescription description) {
            return new WordReader(words);
        }
    }
}
