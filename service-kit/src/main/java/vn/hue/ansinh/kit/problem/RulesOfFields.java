package vn.hue.ansinh.kit.problem;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** The rules of fields mean what the same words mean in the contract. */
@Singleton
public class RulesOfFields implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping ours = configuration.createConstraintMapping();
        // Of two validators the one of the closer type is asked: this one of texts, the usual one of lists.
        ours.constraintDefinition(Size.class).includeExistingValidators(true).validatedBy(SizeInCharacters.class);
        ours.constraintDefinition(NotBlank.class)
                .includeExistingValidators(true)
                .validatedBy(ShowsSomething.class);
        configuration.addMapping(ours);
    }
}
