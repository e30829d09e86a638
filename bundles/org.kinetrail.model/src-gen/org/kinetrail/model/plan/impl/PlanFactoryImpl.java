/**
 */
package org.kinetrail.model.plan.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.kinetrail.model.plan.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlanFactoryImpl extends EFactoryImpl implements PlanFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PlanFactory init() {
		try {
			PlanFactory thePlanFactory = (PlanFactory)EPackage.Registry.INSTANCE.getEFactory(PlanPackage.eNS_URI);
			if (thePlanFactory != null) {
				return thePlanFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PlanFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PlanPackage.NAMED_VALUE: return createNamedValue();
			case PlanPackage.ANALYSIS_PLAN: return createAnalysisPlan();
			case PlanPackage.FRAME: return createFrame();
			case PlanPackage.NCA_RULES: return createNcaRules();
			case PlanPackage.METRIC: return createMetric();
			case PlanPackage.DOSE_EXPOSURE: return createDoseExposure();
			case PlanPackage.TIME_TO_EVENT: return createTimeToEvent();
			case PlanPackage.BINARY: return createBinary();
			case PlanPackage.COVARIATES: return createCovariates();
			case PlanPackage.SELECTION: return createSelection();
			case PlanPackage.QUANTILES: return createQuantiles();
			case PlanPackage.INTERVALS: return createIntervals();
			case PlanPackage.TIME_RULES: return createTimeRules();
			case PlanPackage.GUARD_RULES: return createGuardRules();
			case PlanPackage.ZERO_EXPOSURE: return createZeroExposure();
			case PlanPackage.DOSE_RANGE: return createDoseRange();
			case PlanPackage.POOLED: return createPooled();
			case PlanPackage.RESOLUTION: return createResolution();
			case PlanPackage.EXCLUDED_SUBJECT: return createExcludedSubject();
			case PlanPackage.EXCLUDED_SAMPLE: return createExcludedSample();
			case PlanPackage.SLOPE_CHOICE: return createSlopeChoice();
			case PlanPackage.SENSITIVITY: return createSensitivity();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NamedValue createNamedValue() {
		NamedValueImpl namedValue = new NamedValueImpl();
		return namedValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnalysisPlan createAnalysisPlan() {
		AnalysisPlanImpl analysisPlan = new AnalysisPlanImpl();
		return analysisPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Frame createFrame() {
		FrameImpl frame = new FrameImpl();
		return frame;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NcaRules createNcaRules() {
		NcaRulesImpl ncaRules = new NcaRulesImpl();
		return ncaRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Metric createMetric() {
		MetricImpl metric = new MetricImpl();
		return metric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoseExposure createDoseExposure() {
		DoseExposureImpl doseExposure = new DoseExposureImpl();
		return doseExposure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeToEvent createTimeToEvent() {
		TimeToEventImpl timeToEvent = new TimeToEventImpl();
		return timeToEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Binary createBinary() {
		BinaryImpl binary = new BinaryImpl();
		return binary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Covariates createCovariates() {
		CovariatesImpl covariates = new CovariatesImpl();
		return covariates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Selection createSelection() {
		SelectionImpl selection = new SelectionImpl();
		return selection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantiles createQuantiles() {
		QuantilesImpl quantiles = new QuantilesImpl();
		return quantiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Intervals createIntervals() {
		IntervalsImpl intervals = new IntervalsImpl();
		return intervals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeRules createTimeRules() {
		TimeRulesImpl timeRules = new TimeRulesImpl();
		return timeRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuardRules createGuardRules() {
		GuardRulesImpl guardRules = new GuardRulesImpl();
		return guardRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZeroExposure createZeroExposure() {
		ZeroExposureImpl zeroExposure = new ZeroExposureImpl();
		return zeroExposure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DoseRange createDoseRange() {
		DoseRangeImpl doseRange = new DoseRangeImpl();
		return doseRange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pooled createPooled() {
		PooledImpl pooled = new PooledImpl();
		return pooled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Resolution createResolution() {
		ResolutionImpl resolution = new ResolutionImpl();
		return resolution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExcludedSubject createExcludedSubject() {
		ExcludedSubjectImpl excludedSubject = new ExcludedSubjectImpl();
		return excludedSubject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExcludedSample createExcludedSample() {
		ExcludedSampleImpl excludedSample = new ExcludedSampleImpl();
		return excludedSample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SlopeChoice createSlopeChoice() {
		SlopeChoiceImpl slopeChoice = new SlopeChoiceImpl();
		return slopeChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sensitivity createSensitivity() {
		SensitivityImpl sensitivity = new SensitivityImpl();
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanPackage getPlanPackage() {
		return (PlanPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PlanPackage getPackage() {
		return PlanPackage.eINSTANCE;
	}

} //PlanFactoryImpl
