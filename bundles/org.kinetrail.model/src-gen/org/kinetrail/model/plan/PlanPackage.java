/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.kinetrail.model.plan.PlanFactory
 * @model kind="package"
 * @generated
 */
public interface PlanPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "plan";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kinetrail.org/model/plan/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "plan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlanPackage eINSTANCE = org.kinetrail.model.plan.impl.PlanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.NamedValueImpl <em>Named Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.NamedValueImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getNamedValue()
	 * @generated
	 */
	int NAMED_VALUE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_VALUE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Named Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_VALUE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Named Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl <em>Analysis Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.AnalysisPlanImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getAnalysisPlan()
	 * @generated
	 */
	int ANALYSIS_PLAN = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Frame</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__FRAME = 2;

	/**
	 * The feature id for the '<em><b>Nca</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__NCA = 3;

	/**
	 * The feature id for the '<em><b>Metrics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__METRICS = 4;

	/**
	 * The feature id for the '<em><b>Dose Exposure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__DOSE_EXPOSURE = 5;

	/**
	 * The feature id for the '<em><b>Time To Event</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__TIME_TO_EVENT = 6;

	/**
	 * The feature id for the '<em><b>Binary</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__BINARY = 7;

	/**
	 * The feature id for the '<em><b>Covariates</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__COVARIATES = 8;

	/**
	 * The feature id for the '<em><b>Selection</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__SELECTION = 9;

	/**
	 * The feature id for the '<em><b>Quantiles</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__QUANTILES = 10;

	/**
	 * The feature id for the '<em><b>Intervals</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__INTERVALS = 11;

	/**
	 * The feature id for the '<em><b>Timing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__TIMING = 12;

	/**
	 * The feature id for the '<em><b>Guards</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__GUARDS = 13;

	/**
	 * The feature id for the '<em><b>Zero Exposure</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__ZERO_EXPOSURE = 14;

	/**
	 * The feature id for the '<em><b>Reference Patient</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__REFERENCE_PATIENT = 15;

	/**
	 * The feature id for the '<em><b>Dose Range</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__DOSE_RANGE = 16;

	/**
	 * The feature id for the '<em><b>Pooled</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__POOLED = 17;

	/**
	 * The feature id for the '<em><b>Resolutions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__RESOLUTIONS = 18;

	/**
	 * The feature id for the '<em><b>Exclusions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__EXCLUSIONS = 19;

	/**
	 * The feature id for the '<em><b>Excluded Samples</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__EXCLUDED_SAMPLES = 20;

	/**
	 * The feature id for the '<em><b>Slopes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__SLOPES = 21;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__SENSITIVITY = 22;

	/**
	 * The feature id for the '<em><b>Signers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN__SIGNERS = 23;

	/**
	 * The number of structural features of the '<em>Analysis Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN_FEATURE_COUNT = 24;

	/**
	 * The number of operations of the '<em>Analysis Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_PLAN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.FrameImpl <em>Frame</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.FrameImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getFrame()
	 * @generated
	 */
	int FRAME = 2;

	/**
	 * The feature id for the '<em><b>Question Of Interest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__QUESTION_OF_INTEREST = 0;

	/**
	 * The feature id for the '<em><b>Context Of Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__CONTEXT_OF_USE = 1;

	/**
	 * The feature id for the '<em><b>Model Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__MODEL_INFLUENCE = 2;

	/**
	 * The feature id for the '<em><b>Wrong Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__WRONG_DECISION = 3;

	/**
	 * The feature id for the '<em><b>Model Risk</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__MODEL_RISK = 4;

	/**
	 * The feature id for the '<em><b>Model Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__MODEL_IMPACT = 5;

	/**
	 * The feature id for the '<em><b>Technical Criteria</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__TECHNICAL_CRITERIA = 6;

	/**
	 * The feature id for the '<em><b>Evaluation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__EVALUATION = 7;

	/**
	 * The feature id for the '<em><b>Limitations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME__LIMITATIONS = 8;

	/**
	 * The number of structural features of the '<em>Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Frame</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.NcaRulesImpl <em>Nca Rules</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.NcaRulesImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getNcaRules()
	 * @generated
	 */
	int NCA_RULES = 3;

	/**
	 * The feature id for the '<em><b>Analyte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__ANALYTE = 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__METHOD = 1;

	/**
	 * The feature id for the '<em><b>Blq Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__BLQ_RULE = 2;

	/**
	 * The feature id for the '<em><b>Time Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__TIME_BASIS = 3;

	/**
	 * The feature id for the '<em><b>Window End Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__WINDOW_END_DAY = 4;

	/**
	 * The feature id for the '<em><b>Minimum Quantifiable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__MINIMUM_QUANTIFIABLE = 5;

	/**
	 * The feature id for the '<em><b>Minimum Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__MINIMUM_LAST_DAY = 6;

	/**
	 * The feature id for the '<em><b>Extrapolate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__EXTRAPOLATE = 7;

	/**
	 * The feature id for the '<em><b>Areas To Infinity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__AREAS_TO_INFINITY = 8;

	/**
	 * The feature id for the '<em><b>Slope Minimum Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__SLOPE_MINIMUM_POINTS = 9;

	/**
	 * The feature id for the '<em><b>Slope Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__SLOPE_TOLERANCE = 10;

	/**
	 * The feature id for the '<em><b>Slope Minimum R2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__SLOPE_MINIMUM_R2 = 11;

	/**
	 * The feature id for the '<em><b>Slope Minimum Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__SLOPE_MINIMUM_SPAN = 12;

	/**
	 * The feature id for the '<em><b>Partial End Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__PARTIAL_END_DAYS = 13;

	/**
	 * The feature id for the '<em><b>Persistence Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES__PERSISTENCE_DAYS = 14;

	/**
	 * The number of structural features of the '<em>Nca Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES_FEATURE_COUNT = 15;

	/**
	 * The number of operations of the '<em>Nca Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NCA_RULES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.MetricImpl <em>Metric</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.MetricImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getMetric()
	 * @generated
	 */
	int METRIC = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__SCALE = 2;

	/**
	 * The feature id for the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__WINDOW = 3;

	/**
	 * The feature id for the '<em><b>Window Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC__WINDOW_DAYS = 4;

	/**
	 * The number of structural features of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Metric</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METRIC_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.DoseExposureImpl <em>Dose Exposure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.DoseExposureImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getDoseExposure()
	 * @generated
	 */
	int DOSE_EXPOSURE = 5;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_EXPOSURE__METRIC = 0;

	/**
	 * The feature id for the '<em><b>Covariates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_EXPOSURE__COVARIATES = 1;

	/**
	 * The feature id for the '<em><b>Band From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_EXPOSURE__BAND_FROM = 2;

	/**
	 * The feature id for the '<em><b>Band To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_EXPOSURE__BAND_TO = 3;

	/**
	 * The feature id for the '<em><b>Band Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_EXPOSURE__BAND_POINTS = 4;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_EXPOSURE__MARKS = 5;

	/**
	 * The number of structural features of the '<em>Dose Exposure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_EXPOSURE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Dose Exposure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_EXPOSURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.TimeToEventImpl <em>Time To Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.TimeToEventImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getTimeToEvent()
	 * @generated
	 */
	int TIME_TO_EVENT = 6;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_TO_EVENT__ENDPOINT = 0;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_TO_EVENT__METRIC = 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_TO_EVENT__ORIGIN = 2;

	/**
	 * The feature id for the '<em><b>Ties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_TO_EVENT__TIES = 3;

	/**
	 * The feature id for the '<em><b>Strata</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_TO_EVENT__STRATA = 4;

	/**
	 * The feature id for the '<em><b>Landmark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_TO_EVENT__LANDMARK = 5;

	/**
	 * The number of structural features of the '<em>Time To Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_TO_EVENT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Time To Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_TO_EVENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.BinaryImpl <em>Binary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.BinaryImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getBinary()
	 * @generated
	 */
	int BINARY = 7;

	/**
	 * The feature id for the '<em><b>Endpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__ENDPOINT = 0;

	/**
	 * The feature id for the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__METRIC = 1;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY__ROLE = 2;

	/**
	 * The number of structural features of the '<em>Binary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Binary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINARY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.CovariatesImpl <em>Covariates</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.CovariatesImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getCovariates()
	 * @generated
	 */
	int COVARIATES = 8;

	/**
	 * The feature id for the '<em><b>Forced</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVARIATES__FORCED = 0;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVARIATES__CANDIDATES = 1;

	/**
	 * The feature id for the '<em><b>Post Infusion In Sensitivity</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVARIATES__POST_INFUSION_IN_SENSITIVITY = 2;

	/**
	 * The number of structural features of the '<em>Covariates</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVARIATES_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Covariates</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVARIATES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.SelectionImpl <em>Selection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.SelectionImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getSelection()
	 * @generated
	 */
	int SELECTION = 9;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__ENABLED = 0;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__CRITERION = 1;

	/**
	 * The feature id for the '<em><b>Forward P</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__FORWARD_P = 2;

	/**
	 * The feature id for the '<em><b>Backward P</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__BACKWARD_P = 3;

	/**
	 * The feature id for the '<em><b>Bootstrap Replicates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__BOOTSTRAP_REPLICATES = 4;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__SEED = 5;

	/**
	 * The feature id for the '<em><b>Metric Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION__METRIC_CHOICE = 6;

	/**
	 * The number of structural features of the '<em>Selection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Selection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.QuantilesImpl <em>Quantiles</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.QuantilesImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getQuantiles()
	 * @generated
	 */
	int QUANTILES = 10;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTILES__TYPE = 0;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTILES__GROUPS = 1;

	/**
	 * The number of structural features of the '<em>Quantiles</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTILES_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Quantiles</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTILES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.IntervalsImpl <em>Intervals</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.IntervalsImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getIntervals()
	 * @generated
	 */
	int INTERVALS = 11;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVALS__LEVEL = 0;

	/**
	 * The feature id for the '<em><b>Kaplan Meier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVALS__KAPLAN_MEIER = 1;

	/**
	 * The feature id for the '<em><b>Rates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVALS__RATES = 2;

	/**
	 * The feature id for the '<em><b>Coefficients</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVALS__COEFFICIENTS = 3;

	/**
	 * The feature id for the '<em><b>Risk Times</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVALS__RISK_TIMES = 4;

	/**
	 * The feature id for the '<em><b>Landmark Months</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVALS__LANDMARK_MONTHS = 5;

	/**
	 * The number of structural features of the '<em>Intervals</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVALS_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Intervals</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVALS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.TimeRulesImpl <em>Time Rules</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.TimeRulesImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getTimeRules()
	 * @generated
	 */
	int TIME_RULES = 12;

	/**
	 * The feature id for the '<em><b>Landmark Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RULES__LANDMARK_DAY = 0;

	/**
	 * The feature id for the '<em><b>Overlap Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RULES__OVERLAP_SHARE = 1;

	/**
	 * The feature id for the '<em><b>Early Death Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RULES__EARLY_DEATH_DAY = 2;

	/**
	 * The feature id for the '<em><b>Days Per Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RULES__DAYS_PER_MONTH = 3;

	/**
	 * The number of structural features of the '<em>Time Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RULES_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Time Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIME_RULES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.GuardRulesImpl <em>Guard Rules</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.GuardRulesImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getGuardRules()
	 * @generated
	 */
	int GUARD_RULES = 13;

	/**
	 * The feature id for the '<em><b>Selection Off Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_RULES__SELECTION_OFF_BELOW = 0;

	/**
	 * The feature id for the '<em><b>Describe Only Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_RULES__DESCRIBE_ONLY_BELOW = 1;

	/**
	 * The feature id for the '<em><b>Influence Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_RULES__INFLUENCE_SHARE = 2;

	/**
	 * The feature id for the '<em><b>Condition Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_RULES__CONDITION_NUMBER = 3;

	/**
	 * The feature id for the '<em><b>Vif</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_RULES__VIF = 4;

	/**
	 * The number of structural features of the '<em>Guard Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_RULES_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Guard Rules</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUARD_RULES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.ZeroExposureImpl <em>Zero Exposure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.ZeroExposureImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getZeroExposure()
	 * @generated
	 */
	int ZERO_EXPOSURE = 14;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_EXPOSURE__RULE = 0;

	/**
	 * The feature id for the '<em><b>Show Without Them</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_EXPOSURE__SHOW_WITHOUT_THEM = 1;

	/**
	 * The number of structural features of the '<em>Zero Exposure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_EXPOSURE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Zero Exposure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZERO_EXPOSURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.DoseRangeImpl <em>Dose Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.DoseRangeImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getDoseRange()
	 * @generated
	 */
	int DOSE_RANGE = 15;

	/**
	 * The feature id for the '<em><b>Doses</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_RANGE__DOSES = 0;

	/**
	 * The feature id for the '<em><b>Reference Dose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_RANGE__REFERENCE_DOSE = 1;

	/**
	 * The feature id for the '<em><b>Bootstrap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_RANGE__BOOTSTRAP = 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_RANGE__SEED = 3;

	/**
	 * The feature id for the '<em><b>Near Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_RANGE__NEAR_SHARE = 4;

	/**
	 * The feature id for the '<em><b>Sparse Below</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_RANGE__SPARSE_BELOW = 5;

	/**
	 * The number of structural features of the '<em>Dose Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_RANGE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Dose Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSE_RANGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.PooledImpl <em>Pooled</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.PooledImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getPooled()
	 * @generated
	 */
	int POOLED = 16;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOLED__ENABLED = 0;

	/**
	 * The feature id for the '<em><b>Endpoints</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOLED__ENDPOINTS = 1;

	/**
	 * The feature id for the '<em><b>Comparators</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOLED__COMPARATORS = 2;

	/**
	 * The number of structural features of the '<em>Pooled</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOLED_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Pooled</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POOLED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.ResolutionImpl <em>Resolution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.ResolutionImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getResolution()
	 * @generated
	 */
	int RESOLUTION = 17;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__RULE = 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__SUBJECT = 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__FILE = 2;

	/**
	 * The feature id for the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__ROW = 3;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__ACTION = 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__REASON = 5;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__BY = 6;

	/**
	 * The number of structural features of the '<em>Resolution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Resolution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.ExcludedSubjectImpl <em>Excluded Subject</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.ExcludedSubjectImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getExcludedSubject()
	 * @generated
	 */
	int EXCLUDED_SUBJECT = 18;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SUBJECT__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SUBJECT__SCOPE = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SUBJECT__REASON = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SUBJECT__BY = 3;

	/**
	 * The number of structural features of the '<em>Excluded Subject</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SUBJECT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Excluded Subject</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SUBJECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.ExcludedSampleImpl <em>Excluded Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.ExcludedSampleImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getExcludedSample()
	 * @generated
	 */
	int EXCLUDED_SAMPLE = 19;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SAMPLE__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Analyte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SAMPLE__ANALYTE = 1;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SAMPLE__DAY = 2;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SAMPLE__SCOPE = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SAMPLE__REASON = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SAMPLE__BY = 5;

	/**
	 * The number of structural features of the '<em>Excluded Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SAMPLE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Excluded Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXCLUDED_SAMPLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.SlopeChoiceImpl <em>Slope Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.SlopeChoiceImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getSlopeChoice()
	 * @generated
	 */
	int SLOPE_CHOICE = 20;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_CHOICE__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Analyte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_CHOICE__ANALYTE = 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_CHOICE__FROM = 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_CHOICE__TO = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_CHOICE__REASON = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_CHOICE__BY = 5;

	/**
	 * The number of structural features of the '<em>Slope Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_CHOICE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Slope Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOPE_CHOICE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kinetrail.model.plan.impl.SensitivityImpl <em>Sensitivity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kinetrail.model.plan.impl.SensitivityImpl
	 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getSensitivity()
	 * @generated
	 */
	int SENSITIVITY = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENSITIVITY__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENSITIVITY__LABEL = 1;

	/**
	 * The number of structural features of the '<em>Sensitivity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENSITIVITY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Sensitivity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SENSITIVITY_OPERATION_COUNT = 0;


	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.NamedValue <em>Named Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Value</em>'.
	 * @see org.kinetrail.model.plan.NamedValue
	 * @generated
	 */
	EClass getNamedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NamedValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kinetrail.model.plan.NamedValue#getName()
	 * @see #getNamedValue()
	 * @generated
	 */
	EAttribute getNamedValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NamedValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kinetrail.model.plan.NamedValue#getValue()
	 * @see #getNamedValue()
	 * @generated
	 */
	EAttribute getNamedValue_Value();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.AnalysisPlan <em>Analysis Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Analysis Plan</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan
	 * @generated
	 */
	EClass getAnalysisPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.AnalysisPlan#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getId()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EAttribute getAnalysisPlan_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.AnalysisPlan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getTitle()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EAttribute getAnalysisPlan_Title();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getFrame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Frame</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getFrame()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Frame();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getNca <em>Nca</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Nca</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getNca()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Nca();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getMetrics <em>Metrics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metrics</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getMetrics()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Metrics();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getDoseExposure <em>Dose Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Dose Exposure</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getDoseExposure()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_DoseExposure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getTimeToEvent <em>Time To Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Time To Event</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getTimeToEvent()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_TimeToEvent();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getBinary <em>Binary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Binary</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getBinary()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Binary();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getCovariates <em>Covariates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Covariates</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getCovariates()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Covariates();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getSelection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Selection</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getSelection()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Selection();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getQuantiles <em>Quantiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Quantiles</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getQuantiles()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Quantiles();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getIntervals <em>Intervals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Intervals</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getIntervals()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Intervals();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getTiming <em>Timing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Timing</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getTiming()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Timing();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getGuards <em>Guards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guards</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getGuards()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Guards();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getZeroExposure <em>Zero Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Zero Exposure</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getZeroExposure()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_ZeroExposure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getReferencePatient <em>Reference Patient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reference Patient</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getReferencePatient()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_ReferencePatient();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getDoseRange <em>Dose Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Dose Range</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getDoseRange()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_DoseRange();

	/**
	 * Returns the meta object for the containment reference '{@link org.kinetrail.model.plan.AnalysisPlan#getPooled <em>Pooled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pooled</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getPooled()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Pooled();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getResolutions <em>Resolutions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Resolutions</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getResolutions()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Resolutions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getExclusions <em>Exclusions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exclusions</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getExclusions()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Exclusions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getExcludedSamples <em>Excluded Samples</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Excluded Samples</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getExcludedSamples()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_ExcludedSamples();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getSlopes <em>Slopes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slopes</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getSlopes()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Slopes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kinetrail.model.plan.AnalysisPlan#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sensitivity</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getSensitivity()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EReference getAnalysisPlan_Sensitivity();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.AnalysisPlan#getSigners <em>Signers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Signers</em>'.
	 * @see org.kinetrail.model.plan.AnalysisPlan#getSigners()
	 * @see #getAnalysisPlan()
	 * @generated
	 */
	EAttribute getAnalysisPlan_Signers();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Frame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frame</em>'.
	 * @see org.kinetrail.model.plan.Frame
	 * @generated
	 */
	EClass getFrame();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getQuestionOfInterest <em>Question Of Interest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question Of Interest</em>'.
	 * @see org.kinetrail.model.plan.Frame#getQuestionOfInterest()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_QuestionOfInterest();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getContextOfUse <em>Context Of Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context Of Use</em>'.
	 * @see org.kinetrail.model.plan.Frame#getContextOfUse()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_ContextOfUse();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getModelInfluence <em>Model Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Influence</em>'.
	 * @see org.kinetrail.model.plan.Frame#getModelInfluence()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_ModelInfluence();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getWrongDecision <em>Wrong Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wrong Decision</em>'.
	 * @see org.kinetrail.model.plan.Frame#getWrongDecision()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_WrongDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getModelRisk <em>Model Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Risk</em>'.
	 * @see org.kinetrail.model.plan.Frame#getModelRisk()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_ModelRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getModelImpact <em>Model Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Model Impact</em>'.
	 * @see org.kinetrail.model.plan.Frame#getModelImpact()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_ModelImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getTechnicalCriteria <em>Technical Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Technical Criteria</em>'.
	 * @see org.kinetrail.model.plan.Frame#getTechnicalCriteria()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_TechnicalCriteria();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getEvaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluation</em>'.
	 * @see org.kinetrail.model.plan.Frame#getEvaluation()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Evaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Frame#getLimitations <em>Limitations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limitations</em>'.
	 * @see org.kinetrail.model.plan.Frame#getLimitations()
	 * @see #getFrame()
	 * @generated
	 */
	EAttribute getFrame_Limitations();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.NcaRules <em>Nca Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Nca Rules</em>'.
	 * @see org.kinetrail.model.plan.NcaRules
	 * @generated
	 */
	EClass getNcaRules();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getAnalyte <em>Analyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analyte</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getAnalyte()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_Analyte();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getMethod()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getBlqRule <em>Blq Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blq Rule</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getBlqRule()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_BlqRule();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getTimeBasis <em>Time Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Basis</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getTimeBasis()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_TimeBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getWindowEndDay <em>Window End Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window End Day</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getWindowEndDay()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_WindowEndDay();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getMinimumQuantifiable <em>Minimum Quantifiable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Quantifiable</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getMinimumQuantifiable()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_MinimumQuantifiable();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getMinimumLastDay <em>Minimum Last Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Last Day</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getMinimumLastDay()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_MinimumLastDay();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#isExtrapolate <em>Extrapolate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extrapolate</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#isExtrapolate()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_Extrapolate();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#isAreasToInfinity <em>Areas To Infinity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Areas To Infinity</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#isAreasToInfinity()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_AreasToInfinity();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumPoints <em>Slope Minimum Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slope Minimum Points</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getSlopeMinimumPoints()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_SlopeMinimumPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getSlopeTolerance <em>Slope Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slope Tolerance</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getSlopeTolerance()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_SlopeTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumR2 <em>Slope Minimum R2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slope Minimum R2</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getSlopeMinimumR2()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_SlopeMinimumR2();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumSpan <em>Slope Minimum Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slope Minimum Span</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getSlopeMinimumSpan()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_SlopeMinimumSpan();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.NcaRules#getPartialEndDays <em>Partial End Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Partial End Days</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getPartialEndDays()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_PartialEndDays();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.NcaRules#getPersistenceDays <em>Persistence Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Persistence Days</em>'.
	 * @see org.kinetrail.model.plan.NcaRules#getPersistenceDays()
	 * @see #getNcaRules()
	 * @generated
	 */
	EAttribute getNcaRules_PersistenceDays();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metric</em>'.
	 * @see org.kinetrail.model.plan.Metric
	 * @generated
	 */
	EClass getMetric();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Metric#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.kinetrail.model.plan.Metric#getId()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Metric#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.kinetrail.model.plan.Metric#getLabel()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Metric#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.kinetrail.model.plan.Metric#getScale()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Scale();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Metric#getWindow <em>Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window</em>'.
	 * @see org.kinetrail.model.plan.Metric#getWindow()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_Window();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Metric#getWindowDays <em>Window Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Days</em>'.
	 * @see org.kinetrail.model.plan.Metric#getWindowDays()
	 * @see #getMetric()
	 * @generated
	 */
	EAttribute getMetric_WindowDays();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.DoseExposure <em>Dose Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dose Exposure</em>'.
	 * @see org.kinetrail.model.plan.DoseExposure
	 * @generated
	 */
	EClass getDoseExposure();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseExposure#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.kinetrail.model.plan.DoseExposure#getMetric()
	 * @see #getDoseExposure()
	 * @generated
	 */
	EAttribute getDoseExposure_Metric();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.DoseExposure#getCovariates <em>Covariates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Covariates</em>'.
	 * @see org.kinetrail.model.plan.DoseExposure#getCovariates()
	 * @see #getDoseExposure()
	 * @generated
	 */
	EAttribute getDoseExposure_Covariates();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseExposure#getBandFrom <em>Band From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Band From</em>'.
	 * @see org.kinetrail.model.plan.DoseExposure#getBandFrom()
	 * @see #getDoseExposure()
	 * @generated
	 */
	EAttribute getDoseExposure_BandFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseExposure#getBandTo <em>Band To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Band To</em>'.
	 * @see org.kinetrail.model.plan.DoseExposure#getBandTo()
	 * @see #getDoseExposure()
	 * @generated
	 */
	EAttribute getDoseExposure_BandTo();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseExposure#getBandPoints <em>Band Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Band Points</em>'.
	 * @see org.kinetrail.model.plan.DoseExposure#getBandPoints()
	 * @see #getDoseExposure()
	 * @generated
	 */
	EAttribute getDoseExposure_BandPoints();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.DoseExposure#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Marks</em>'.
	 * @see org.kinetrail.model.plan.DoseExposure#getMarks()
	 * @see #getDoseExposure()
	 * @generated
	 */
	EAttribute getDoseExposure_Marks();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.TimeToEvent <em>Time To Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Time To Event</em>'.
	 * @see org.kinetrail.model.plan.TimeToEvent
	 * @generated
	 */
	EClass getTimeToEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeToEvent#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Endpoint</em>'.
	 * @see org.kinetrail.model.plan.TimeToEvent#getEndpoint()
	 * @see #getTimeToEvent()
	 * @generated
	 */
	EAttribute getTimeToEvent_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeToEvent#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.kinetrail.model.plan.TimeToEvent#getMetric()
	 * @see #getTimeToEvent()
	 * @generated
	 */
	EAttribute getTimeToEvent_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeToEvent#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.kinetrail.model.plan.TimeToEvent#getOrigin()
	 * @see #getTimeToEvent()
	 * @generated
	 */
	EAttribute getTimeToEvent_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeToEvent#getTies <em>Ties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ties</em>'.
	 * @see org.kinetrail.model.plan.TimeToEvent#getTies()
	 * @see #getTimeToEvent()
	 * @generated
	 */
	EAttribute getTimeToEvent_Ties();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.TimeToEvent#getStrata <em>Strata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Strata</em>'.
	 * @see org.kinetrail.model.plan.TimeToEvent#getStrata()
	 * @see #getTimeToEvent()
	 * @generated
	 */
	EAttribute getTimeToEvent_Strata();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeToEvent#getLandmark <em>Landmark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Landmark</em>'.
	 * @see org.kinetrail.model.plan.TimeToEvent#getLandmark()
	 * @see #getTimeToEvent()
	 * @generated
	 */
	EAttribute getTimeToEvent_Landmark();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Binary <em>Binary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binary</em>'.
	 * @see org.kinetrail.model.plan.Binary
	 * @generated
	 */
	EClass getBinary();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Binary#getEndpoint <em>Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Endpoint</em>'.
	 * @see org.kinetrail.model.plan.Binary#getEndpoint()
	 * @see #getBinary()
	 * @generated
	 */
	EAttribute getBinary_Endpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Binary#getMetric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric</em>'.
	 * @see org.kinetrail.model.plan.Binary#getMetric()
	 * @see #getBinary()
	 * @generated
	 */
	EAttribute getBinary_Metric();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Binary#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.kinetrail.model.plan.Binary#getRole()
	 * @see #getBinary()
	 * @generated
	 */
	EAttribute getBinary_Role();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Covariates <em>Covariates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Covariates</em>'.
	 * @see org.kinetrail.model.plan.Covariates
	 * @generated
	 */
	EClass getCovariates();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.Covariates#getForced <em>Forced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Forced</em>'.
	 * @see org.kinetrail.model.plan.Covariates#getForced()
	 * @see #getCovariates()
	 * @generated
	 */
	EAttribute getCovariates_Forced();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.Covariates#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Candidates</em>'.
	 * @see org.kinetrail.model.plan.Covariates#getCandidates()
	 * @see #getCovariates()
	 * @generated
	 */
	EAttribute getCovariates_Candidates();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.Covariates#getPostInfusionInSensitivity <em>Post Infusion In Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Post Infusion In Sensitivity</em>'.
	 * @see org.kinetrail.model.plan.Covariates#getPostInfusionInSensitivity()
	 * @see #getCovariates()
	 * @generated
	 */
	EAttribute getCovariates_PostInfusionInSensitivity();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Selection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selection</em>'.
	 * @see org.kinetrail.model.plan.Selection
	 * @generated
	 */
	EClass getSelection();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Selection#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.kinetrail.model.plan.Selection#isEnabled()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Selection#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.kinetrail.model.plan.Selection#getCriterion()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Selection#getForwardP <em>Forward P</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forward P</em>'.
	 * @see org.kinetrail.model.plan.Selection#getForwardP()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_ForwardP();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Selection#getBackwardP <em>Backward P</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backward P</em>'.
	 * @see org.kinetrail.model.plan.Selection#getBackwardP()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_BackwardP();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Selection#getBootstrapReplicates <em>Bootstrap Replicates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bootstrap Replicates</em>'.
	 * @see org.kinetrail.model.plan.Selection#getBootstrapReplicates()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_BootstrapReplicates();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Selection#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.kinetrail.model.plan.Selection#getSeed()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Selection#isMetricChoice <em>Metric Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Metric Choice</em>'.
	 * @see org.kinetrail.model.plan.Selection#isMetricChoice()
	 * @see #getSelection()
	 * @generated
	 */
	EAttribute getSelection_MetricChoice();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Quantiles <em>Quantiles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantiles</em>'.
	 * @see org.kinetrail.model.plan.Quantiles
	 * @generated
	 */
	EClass getQuantiles();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Quantiles#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.kinetrail.model.plan.Quantiles#getType()
	 * @see #getQuantiles()
	 * @generated
	 */
	EAttribute getQuantiles_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Quantiles#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Groups</em>'.
	 * @see org.kinetrail.model.plan.Quantiles#getGroups()
	 * @see #getQuantiles()
	 * @generated
	 */
	EAttribute getQuantiles_Groups();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Intervals <em>Intervals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Intervals</em>'.
	 * @see org.kinetrail.model.plan.Intervals
	 * @generated
	 */
	EClass getIntervals();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Intervals#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.kinetrail.model.plan.Intervals#getLevel()
	 * @see #getIntervals()
	 * @generated
	 */
	EAttribute getIntervals_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Intervals#getKaplanMeier <em>Kaplan Meier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kaplan Meier</em>'.
	 * @see org.kinetrail.model.plan.Intervals#getKaplanMeier()
	 * @see #getIntervals()
	 * @generated
	 */
	EAttribute getIntervals_KaplanMeier();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Intervals#getRates <em>Rates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rates</em>'.
	 * @see org.kinetrail.model.plan.Intervals#getRates()
	 * @see #getIntervals()
	 * @generated
	 */
	EAttribute getIntervals_Rates();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Intervals#getCoefficients <em>Coefficients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coefficients</em>'.
	 * @see org.kinetrail.model.plan.Intervals#getCoefficients()
	 * @see #getIntervals()
	 * @generated
	 */
	EAttribute getIntervals_Coefficients();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.Intervals#getRiskTimes <em>Risk Times</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Risk Times</em>'.
	 * @see org.kinetrail.model.plan.Intervals#getRiskTimes()
	 * @see #getIntervals()
	 * @generated
	 */
	EAttribute getIntervals_RiskTimes();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.Intervals#getLandmarkMonths <em>Landmark Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Landmark Months</em>'.
	 * @see org.kinetrail.model.plan.Intervals#getLandmarkMonths()
	 * @see #getIntervals()
	 * @generated
	 */
	EAttribute getIntervals_LandmarkMonths();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.TimeRules <em>Time Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Time Rules</em>'.
	 * @see org.kinetrail.model.plan.TimeRules
	 * @generated
	 */
	EClass getTimeRules();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeRules#getLandmarkDay <em>Landmark Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Landmark Day</em>'.
	 * @see org.kinetrail.model.plan.TimeRules#getLandmarkDay()
	 * @see #getTimeRules()
	 * @generated
	 */
	EAttribute getTimeRules_LandmarkDay();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeRules#getOverlapShare <em>Overlap Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overlap Share</em>'.
	 * @see org.kinetrail.model.plan.TimeRules#getOverlapShare()
	 * @see #getTimeRules()
	 * @generated
	 */
	EAttribute getTimeRules_OverlapShare();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeRules#getEarlyDeathDay <em>Early Death Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Early Death Day</em>'.
	 * @see org.kinetrail.model.plan.TimeRules#getEarlyDeathDay()
	 * @see #getTimeRules()
	 * @generated
	 */
	EAttribute getTimeRules_EarlyDeathDay();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.TimeRules#getDaysPerMonth <em>Days Per Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Per Month</em>'.
	 * @see org.kinetrail.model.plan.TimeRules#getDaysPerMonth()
	 * @see #getTimeRules()
	 * @generated
	 */
	EAttribute getTimeRules_DaysPerMonth();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.GuardRules <em>Guard Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guard Rules</em>'.
	 * @see org.kinetrail.model.plan.GuardRules
	 * @generated
	 */
	EClass getGuardRules();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.GuardRules#getSelectionOffBelow <em>Selection Off Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Selection Off Below</em>'.
	 * @see org.kinetrail.model.plan.GuardRules#getSelectionOffBelow()
	 * @see #getGuardRules()
	 * @generated
	 */
	EAttribute getGuardRules_SelectionOffBelow();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.GuardRules#getDescribeOnlyBelow <em>Describe Only Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Describe Only Below</em>'.
	 * @see org.kinetrail.model.plan.GuardRules#getDescribeOnlyBelow()
	 * @see #getGuardRules()
	 * @generated
	 */
	EAttribute getGuardRules_DescribeOnlyBelow();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.GuardRules#getInfluenceShare <em>Influence Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence Share</em>'.
	 * @see org.kinetrail.model.plan.GuardRules#getInfluenceShare()
	 * @see #getGuardRules()
	 * @generated
	 */
	EAttribute getGuardRules_InfluenceShare();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.GuardRules#getConditionNumber <em>Condition Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition Number</em>'.
	 * @see org.kinetrail.model.plan.GuardRules#getConditionNumber()
	 * @see #getGuardRules()
	 * @generated
	 */
	EAttribute getGuardRules_ConditionNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.GuardRules#getVif <em>Vif</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vif</em>'.
	 * @see org.kinetrail.model.plan.GuardRules#getVif()
	 * @see #getGuardRules()
	 * @generated
	 */
	EAttribute getGuardRules_Vif();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.ZeroExposure <em>Zero Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zero Exposure</em>'.
	 * @see org.kinetrail.model.plan.ZeroExposure
	 * @generated
	 */
	EClass getZeroExposure();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ZeroExposure#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.kinetrail.model.plan.ZeroExposure#getRule()
	 * @see #getZeroExposure()
	 * @generated
	 */
	EAttribute getZeroExposure_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ZeroExposure#isShowWithoutThem <em>Show Without Them</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Show Without Them</em>'.
	 * @see org.kinetrail.model.plan.ZeroExposure#isShowWithoutThem()
	 * @see #getZeroExposure()
	 * @generated
	 */
	EAttribute getZeroExposure_ShowWithoutThem();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.DoseRange <em>Dose Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dose Range</em>'.
	 * @see org.kinetrail.model.plan.DoseRange
	 * @generated
	 */
	EClass getDoseRange();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.DoseRange#getDoses <em>Doses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Doses</em>'.
	 * @see org.kinetrail.model.plan.DoseRange#getDoses()
	 * @see #getDoseRange()
	 * @generated
	 */
	EAttribute getDoseRange_Doses();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseRange#getReferenceDose <em>Reference Dose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Dose</em>'.
	 * @see org.kinetrail.model.plan.DoseRange#getReferenceDose()
	 * @see #getDoseRange()
	 * @generated
	 */
	EAttribute getDoseRange_ReferenceDose();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseRange#getBootstrap <em>Bootstrap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bootstrap</em>'.
	 * @see org.kinetrail.model.plan.DoseRange#getBootstrap()
	 * @see #getDoseRange()
	 * @generated
	 */
	EAttribute getDoseRange_Bootstrap();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseRange#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.kinetrail.model.plan.DoseRange#getSeed()
	 * @see #getDoseRange()
	 * @generated
	 */
	EAttribute getDoseRange_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseRange#getNearShare <em>Near Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Share</em>'.
	 * @see org.kinetrail.model.plan.DoseRange#getNearShare()
	 * @see #getDoseRange()
	 * @generated
	 */
	EAttribute getDoseRange_NearShare();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.DoseRange#getSparseBelow <em>Sparse Below</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sparse Below</em>'.
	 * @see org.kinetrail.model.plan.DoseRange#getSparseBelow()
	 * @see #getDoseRange()
	 * @generated
	 */
	EAttribute getDoseRange_SparseBelow();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Pooled <em>Pooled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pooled</em>'.
	 * @see org.kinetrail.model.plan.Pooled
	 * @generated
	 */
	EClass getPooled();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Pooled#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.kinetrail.model.plan.Pooled#isEnabled()
	 * @see #getPooled()
	 * @generated
	 */
	EAttribute getPooled_Enabled();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.Pooled#getEndpoints <em>Endpoints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Endpoints</em>'.
	 * @see org.kinetrail.model.plan.Pooled#getEndpoints()
	 * @see #getPooled()
	 * @generated
	 */
	EAttribute getPooled_Endpoints();

	/**
	 * Returns the meta object for the attribute list '{@link org.kinetrail.model.plan.Pooled#getComparators <em>Comparators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Comparators</em>'.
	 * @see org.kinetrail.model.plan.Pooled#getComparators()
	 * @see #getPooled()
	 * @generated
	 */
	EAttribute getPooled_Comparators();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Resolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resolution</em>'.
	 * @see org.kinetrail.model.plan.Resolution
	 * @generated
	 */
	EClass getResolution();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Resolution#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.kinetrail.model.plan.Resolution#getRule()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Resolution#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.kinetrail.model.plan.Resolution#getSubject()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Resolution#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.kinetrail.model.plan.Resolution#getFile()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_File();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Resolution#getRow <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row</em>'.
	 * @see org.kinetrail.model.plan.Resolution#getRow()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_Row();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Resolution#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.kinetrail.model.plan.Resolution#getAction()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Resolution#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kinetrail.model.plan.Resolution#getReason()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Resolution#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.plan.Resolution#getBy()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_By();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.ExcludedSubject <em>Excluded Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Excluded Subject</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSubject
	 * @generated
	 */
	EClass getExcludedSubject();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSubject#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSubject#getSubject()
	 * @see #getExcludedSubject()
	 * @generated
	 */
	EAttribute getExcludedSubject_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSubject#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSubject#getScope()
	 * @see #getExcludedSubject()
	 * @generated
	 */
	EAttribute getExcludedSubject_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSubject#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSubject#getReason()
	 * @see #getExcludedSubject()
	 * @generated
	 */
	EAttribute getExcludedSubject_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSubject#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSubject#getBy()
	 * @see #getExcludedSubject()
	 * @generated
	 */
	EAttribute getExcludedSubject_By();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.ExcludedSample <em>Excluded Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Excluded Sample</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSample
	 * @generated
	 */
	EClass getExcludedSample();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSample#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSample#getSubject()
	 * @see #getExcludedSample()
	 * @generated
	 */
	EAttribute getExcludedSample_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSample#getAnalyte <em>Analyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analyte</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSample#getAnalyte()
	 * @see #getExcludedSample()
	 * @generated
	 */
	EAttribute getExcludedSample_Analyte();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSample#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSample#getDay()
	 * @see #getExcludedSample()
	 * @generated
	 */
	EAttribute getExcludedSample_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSample#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSample#getScope()
	 * @see #getExcludedSample()
	 * @generated
	 */
	EAttribute getExcludedSample_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSample#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSample#getReason()
	 * @see #getExcludedSample()
	 * @generated
	 */
	EAttribute getExcludedSample_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.ExcludedSample#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.plan.ExcludedSample#getBy()
	 * @see #getExcludedSample()
	 * @generated
	 */
	EAttribute getExcludedSample_By();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.SlopeChoice <em>Slope Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Slope Choice</em>'.
	 * @see org.kinetrail.model.plan.SlopeChoice
	 * @generated
	 */
	EClass getSlopeChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.SlopeChoice#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.kinetrail.model.plan.SlopeChoice#getSubject()
	 * @see #getSlopeChoice()
	 * @generated
	 */
	EAttribute getSlopeChoice_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.SlopeChoice#getAnalyte <em>Analyte</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analyte</em>'.
	 * @see org.kinetrail.model.plan.SlopeChoice#getAnalyte()
	 * @see #getSlopeChoice()
	 * @generated
	 */
	EAttribute getSlopeChoice_Analyte();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.SlopeChoice#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.kinetrail.model.plan.SlopeChoice#getFrom()
	 * @see #getSlopeChoice()
	 * @generated
	 */
	EAttribute getSlopeChoice_From();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.SlopeChoice#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.kinetrail.model.plan.SlopeChoice#getTo()
	 * @see #getSlopeChoice()
	 * @generated
	 */
	EAttribute getSlopeChoice_To();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.SlopeChoice#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kinetrail.model.plan.SlopeChoice#getReason()
	 * @see #getSlopeChoice()
	 * @generated
	 */
	EAttribute getSlopeChoice_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.SlopeChoice#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.kinetrail.model.plan.SlopeChoice#getBy()
	 * @see #getSlopeChoice()
	 * @generated
	 */
	EAttribute getSlopeChoice_By();

	/**
	 * Returns the meta object for class '{@link org.kinetrail.model.plan.Sensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sensitivity</em>'.
	 * @see org.kinetrail.model.plan.Sensitivity
	 * @generated
	 */
	EClass getSensitivity();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Sensitivity#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.kinetrail.model.plan.Sensitivity#getId()
	 * @see #getSensitivity()
	 * @generated
	 */
	EAttribute getSensitivity_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.kinetrail.model.plan.Sensitivity#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.kinetrail.model.plan.Sensitivity#getLabel()
	 * @see #getSensitivity()
	 * @generated
	 */
	EAttribute getSensitivity_Label();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlanFactory getPlanFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.NamedValueImpl <em>Named Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.NamedValueImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getNamedValue()
		 * @generated
		 */
		EClass NAMED_VALUE = eINSTANCE.getNamedValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_VALUE__NAME = eINSTANCE.getNamedValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_VALUE__VALUE = eINSTANCE.getNamedValue_Value();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.AnalysisPlanImpl <em>Analysis Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.AnalysisPlanImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getAnalysisPlan()
		 * @generated
		 */
		EClass ANALYSIS_PLAN = eINSTANCE.getAnalysisPlan();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_PLAN__ID = eINSTANCE.getAnalysisPlan_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_PLAN__TITLE = eINSTANCE.getAnalysisPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Frame</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__FRAME = eINSTANCE.getAnalysisPlan_Frame();

		/**
		 * The meta object literal for the '<em><b>Nca</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__NCA = eINSTANCE.getAnalysisPlan_Nca();

		/**
		 * The meta object literal for the '<em><b>Metrics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__METRICS = eINSTANCE.getAnalysisPlan_Metrics();

		/**
		 * The meta object literal for the '<em><b>Dose Exposure</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__DOSE_EXPOSURE = eINSTANCE.getAnalysisPlan_DoseExposure();

		/**
		 * The meta object literal for the '<em><b>Time To Event</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__TIME_TO_EVENT = eINSTANCE.getAnalysisPlan_TimeToEvent();

		/**
		 * The meta object literal for the '<em><b>Binary</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__BINARY = eINSTANCE.getAnalysisPlan_Binary();

		/**
		 * The meta object literal for the '<em><b>Covariates</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__COVARIATES = eINSTANCE.getAnalysisPlan_Covariates();

		/**
		 * The meta object literal for the '<em><b>Selection</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__SELECTION = eINSTANCE.getAnalysisPlan_Selection();

		/**
		 * The meta object literal for the '<em><b>Quantiles</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__QUANTILES = eINSTANCE.getAnalysisPlan_Quantiles();

		/**
		 * The meta object literal for the '<em><b>Intervals</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__INTERVALS = eINSTANCE.getAnalysisPlan_Intervals();

		/**
		 * The meta object literal for the '<em><b>Timing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__TIMING = eINSTANCE.getAnalysisPlan_Timing();

		/**
		 * The meta object literal for the '<em><b>Guards</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__GUARDS = eINSTANCE.getAnalysisPlan_Guards();

		/**
		 * The meta object literal for the '<em><b>Zero Exposure</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__ZERO_EXPOSURE = eINSTANCE.getAnalysisPlan_ZeroExposure();

		/**
		 * The meta object literal for the '<em><b>Reference Patient</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__REFERENCE_PATIENT = eINSTANCE.getAnalysisPlan_ReferencePatient();

		/**
		 * The meta object literal for the '<em><b>Dose Range</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__DOSE_RANGE = eINSTANCE.getAnalysisPlan_DoseRange();

		/**
		 * The meta object literal for the '<em><b>Pooled</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__POOLED = eINSTANCE.getAnalysisPlan_Pooled();

		/**
		 * The meta object literal for the '<em><b>Resolutions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__RESOLUTIONS = eINSTANCE.getAnalysisPlan_Resolutions();

		/**
		 * The meta object literal for the '<em><b>Exclusions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__EXCLUSIONS = eINSTANCE.getAnalysisPlan_Exclusions();

		/**
		 * The meta object literal for the '<em><b>Excluded Samples</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__EXCLUDED_SAMPLES = eINSTANCE.getAnalysisPlan_ExcludedSamples();

		/**
		 * The meta object literal for the '<em><b>Slopes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__SLOPES = eINSTANCE.getAnalysisPlan_Slopes();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS_PLAN__SENSITIVITY = eINSTANCE.getAnalysisPlan_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Signers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS_PLAN__SIGNERS = eINSTANCE.getAnalysisPlan_Signers();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.FrameImpl <em>Frame</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.FrameImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getFrame()
		 * @generated
		 */
		EClass FRAME = eINSTANCE.getFrame();

		/**
		 * The meta object literal for the '<em><b>Question Of Interest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__QUESTION_OF_INTEREST = eINSTANCE.getFrame_QuestionOfInterest();

		/**
		 * The meta object literal for the '<em><b>Context Of Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__CONTEXT_OF_USE = eINSTANCE.getFrame_ContextOfUse();

		/**
		 * The meta object literal for the '<em><b>Model Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__MODEL_INFLUENCE = eINSTANCE.getFrame_ModelInfluence();

		/**
		 * The meta object literal for the '<em><b>Wrong Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__WRONG_DECISION = eINSTANCE.getFrame_WrongDecision();

		/**
		 * The meta object literal for the '<em><b>Model Risk</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__MODEL_RISK = eINSTANCE.getFrame_ModelRisk();

		/**
		 * The meta object literal for the '<em><b>Model Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__MODEL_IMPACT = eINSTANCE.getFrame_ModelImpact();

		/**
		 * The meta object literal for the '<em><b>Technical Criteria</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__TECHNICAL_CRITERIA = eINSTANCE.getFrame_TechnicalCriteria();

		/**
		 * The meta object literal for the '<em><b>Evaluation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__EVALUATION = eINSTANCE.getFrame_Evaluation();

		/**
		 * The meta object literal for the '<em><b>Limitations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAME__LIMITATIONS = eINSTANCE.getFrame_Limitations();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.NcaRulesImpl <em>Nca Rules</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.NcaRulesImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getNcaRules()
		 * @generated
		 */
		EClass NCA_RULES = eINSTANCE.getNcaRules();

		/**
		 * The meta object literal for the '<em><b>Analyte</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__ANALYTE = eINSTANCE.getNcaRules_Analyte();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__METHOD = eINSTANCE.getNcaRules_Method();

		/**
		 * The meta object literal for the '<em><b>Blq Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__BLQ_RULE = eINSTANCE.getNcaRules_BlqRule();

		/**
		 * The meta object literal for the '<em><b>Time Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__TIME_BASIS = eINSTANCE.getNcaRules_TimeBasis();

		/**
		 * The meta object literal for the '<em><b>Window End Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__WINDOW_END_DAY = eINSTANCE.getNcaRules_WindowEndDay();

		/**
		 * The meta object literal for the '<em><b>Minimum Quantifiable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__MINIMUM_QUANTIFIABLE = eINSTANCE.getNcaRules_MinimumQuantifiable();

		/**
		 * The meta object literal for the '<em><b>Minimum Last Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__MINIMUM_LAST_DAY = eINSTANCE.getNcaRules_MinimumLastDay();

		/**
		 * The meta object literal for the '<em><b>Extrapolate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__EXTRAPOLATE = eINSTANCE.getNcaRules_Extrapolate();

		/**
		 * The meta object literal for the '<em><b>Areas To Infinity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__AREAS_TO_INFINITY = eINSTANCE.getNcaRules_AreasToInfinity();

		/**
		 * The meta object literal for the '<em><b>Slope Minimum Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__SLOPE_MINIMUM_POINTS = eINSTANCE.getNcaRules_SlopeMinimumPoints();

		/**
		 * The meta object literal for the '<em><b>Slope Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__SLOPE_TOLERANCE = eINSTANCE.getNcaRules_SlopeTolerance();

		/**
		 * The meta object literal for the '<em><b>Slope Minimum R2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__SLOPE_MINIMUM_R2 = eINSTANCE.getNcaRules_SlopeMinimumR2();

		/**
		 * The meta object literal for the '<em><b>Slope Minimum Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__SLOPE_MINIMUM_SPAN = eINSTANCE.getNcaRules_SlopeMinimumSpan();

		/**
		 * The meta object literal for the '<em><b>Partial End Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__PARTIAL_END_DAYS = eINSTANCE.getNcaRules_PartialEndDays();

		/**
		 * The meta object literal for the '<em><b>Persistence Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NCA_RULES__PERSISTENCE_DAYS = eINSTANCE.getNcaRules_PersistenceDays();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.MetricImpl <em>Metric</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.MetricImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getMetric()
		 * @generated
		 */
		EClass METRIC = eINSTANCE.getMetric();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__ID = eINSTANCE.getMetric_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__LABEL = eINSTANCE.getMetric_Label();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__SCALE = eINSTANCE.getMetric_Scale();

		/**
		 * The meta object literal for the '<em><b>Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__WINDOW = eINSTANCE.getMetric_Window();

		/**
		 * The meta object literal for the '<em><b>Window Days</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METRIC__WINDOW_DAYS = eINSTANCE.getMetric_WindowDays();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.DoseExposureImpl <em>Dose Exposure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.DoseExposureImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getDoseExposure()
		 * @generated
		 */
		EClass DOSE_EXPOSURE = eINSTANCE.getDoseExposure();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_EXPOSURE__METRIC = eINSTANCE.getDoseExposure_Metric();

		/**
		 * The meta object literal for the '<em><b>Covariates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_EXPOSURE__COVARIATES = eINSTANCE.getDoseExposure_Covariates();

		/**
		 * The meta object literal for the '<em><b>Band From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_EXPOSURE__BAND_FROM = eINSTANCE.getDoseExposure_BandFrom();

		/**
		 * The meta object literal for the '<em><b>Band To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_EXPOSURE__BAND_TO = eINSTANCE.getDoseExposure_BandTo();

		/**
		 * The meta object literal for the '<em><b>Band Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_EXPOSURE__BAND_POINTS = eINSTANCE.getDoseExposure_BandPoints();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_EXPOSURE__MARKS = eINSTANCE.getDoseExposure_Marks();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.TimeToEventImpl <em>Time To Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.TimeToEventImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getTimeToEvent()
		 * @generated
		 */
		EClass TIME_TO_EVENT = eINSTANCE.getTimeToEvent();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_TO_EVENT__ENDPOINT = eINSTANCE.getTimeToEvent_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_TO_EVENT__METRIC = eINSTANCE.getTimeToEvent_Metric();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_TO_EVENT__ORIGIN = eINSTANCE.getTimeToEvent_Origin();

		/**
		 * The meta object literal for the '<em><b>Ties</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_TO_EVENT__TIES = eINSTANCE.getTimeToEvent_Ties();

		/**
		 * The meta object literal for the '<em><b>Strata</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_TO_EVENT__STRATA = eINSTANCE.getTimeToEvent_Strata();

		/**
		 * The meta object literal for the '<em><b>Landmark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_TO_EVENT__LANDMARK = eINSTANCE.getTimeToEvent_Landmark();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.BinaryImpl <em>Binary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.BinaryImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getBinary()
		 * @generated
		 */
		EClass BINARY = eINSTANCE.getBinary();

		/**
		 * The meta object literal for the '<em><b>Endpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY__ENDPOINT = eINSTANCE.getBinary_Endpoint();

		/**
		 * The meta object literal for the '<em><b>Metric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY__METRIC = eINSTANCE.getBinary_Metric();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINARY__ROLE = eINSTANCE.getBinary_Role();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.CovariatesImpl <em>Covariates</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.CovariatesImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getCovariates()
		 * @generated
		 */
		EClass COVARIATES = eINSTANCE.getCovariates();

		/**
		 * The meta object literal for the '<em><b>Forced</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVARIATES__FORCED = eINSTANCE.getCovariates_Forced();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVARIATES__CANDIDATES = eINSTANCE.getCovariates_Candidates();

		/**
		 * The meta object literal for the '<em><b>Post Infusion In Sensitivity</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVARIATES__POST_INFUSION_IN_SENSITIVITY = eINSTANCE.getCovariates_PostInfusionInSensitivity();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.SelectionImpl <em>Selection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.SelectionImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getSelection()
		 * @generated
		 */
		EClass SELECTION = eINSTANCE.getSelection();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__ENABLED = eINSTANCE.getSelection_Enabled();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__CRITERION = eINSTANCE.getSelection_Criterion();

		/**
		 * The meta object literal for the '<em><b>Forward P</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__FORWARD_P = eINSTANCE.getSelection_ForwardP();

		/**
		 * The meta object literal for the '<em><b>Backward P</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__BACKWARD_P = eINSTANCE.getSelection_BackwardP();

		/**
		 * The meta object literal for the '<em><b>Bootstrap Replicates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__BOOTSTRAP_REPLICATES = eINSTANCE.getSelection_BootstrapReplicates();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__SEED = eINSTANCE.getSelection_Seed();

		/**
		 * The meta object literal for the '<em><b>Metric Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SELECTION__METRIC_CHOICE = eINSTANCE.getSelection_MetricChoice();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.QuantilesImpl <em>Quantiles</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.QuantilesImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getQuantiles()
		 * @generated
		 */
		EClass QUANTILES = eINSTANCE.getQuantiles();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTILES__TYPE = eINSTANCE.getQuantiles_Type();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTILES__GROUPS = eINSTANCE.getQuantiles_Groups();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.IntervalsImpl <em>Intervals</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.IntervalsImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getIntervals()
		 * @generated
		 */
		EClass INTERVALS = eINSTANCE.getIntervals();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVALS__LEVEL = eINSTANCE.getIntervals_Level();

		/**
		 * The meta object literal for the '<em><b>Kaplan Meier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVALS__KAPLAN_MEIER = eINSTANCE.getIntervals_KaplanMeier();

		/**
		 * The meta object literal for the '<em><b>Rates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVALS__RATES = eINSTANCE.getIntervals_Rates();

		/**
		 * The meta object literal for the '<em><b>Coefficients</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVALS__COEFFICIENTS = eINSTANCE.getIntervals_Coefficients();

		/**
		 * The meta object literal for the '<em><b>Risk Times</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVALS__RISK_TIMES = eINSTANCE.getIntervals_RiskTimes();

		/**
		 * The meta object literal for the '<em><b>Landmark Months</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVALS__LANDMARK_MONTHS = eINSTANCE.getIntervals_LandmarkMonths();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.TimeRulesImpl <em>Time Rules</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.TimeRulesImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getTimeRules()
		 * @generated
		 */
		EClass TIME_RULES = eINSTANCE.getTimeRules();

		/**
		 * The meta object literal for the '<em><b>Landmark Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_RULES__LANDMARK_DAY = eINSTANCE.getTimeRules_LandmarkDay();

		/**
		 * The meta object literal for the '<em><b>Overlap Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_RULES__OVERLAP_SHARE = eINSTANCE.getTimeRules_OverlapShare();

		/**
		 * The meta object literal for the '<em><b>Early Death Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_RULES__EARLY_DEATH_DAY = eINSTANCE.getTimeRules_EarlyDeathDay();

		/**
		 * The meta object literal for the '<em><b>Days Per Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIME_RULES__DAYS_PER_MONTH = eINSTANCE.getTimeRules_DaysPerMonth();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.GuardRulesImpl <em>Guard Rules</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.GuardRulesImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getGuardRules()
		 * @generated
		 */
		EClass GUARD_RULES = eINSTANCE.getGuardRules();

		/**
		 * The meta object literal for the '<em><b>Selection Off Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARD_RULES__SELECTION_OFF_BELOW = eINSTANCE.getGuardRules_SelectionOffBelow();

		/**
		 * The meta object literal for the '<em><b>Describe Only Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARD_RULES__DESCRIBE_ONLY_BELOW = eINSTANCE.getGuardRules_DescribeOnlyBelow();

		/**
		 * The meta object literal for the '<em><b>Influence Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARD_RULES__INFLUENCE_SHARE = eINSTANCE.getGuardRules_InfluenceShare();

		/**
		 * The meta object literal for the '<em><b>Condition Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARD_RULES__CONDITION_NUMBER = eINSTANCE.getGuardRules_ConditionNumber();

		/**
		 * The meta object literal for the '<em><b>Vif</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUARD_RULES__VIF = eINSTANCE.getGuardRules_Vif();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.ZeroExposureImpl <em>Zero Exposure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.ZeroExposureImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getZeroExposure()
		 * @generated
		 */
		EClass ZERO_EXPOSURE = eINSTANCE.getZeroExposure();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZERO_EXPOSURE__RULE = eINSTANCE.getZeroExposure_Rule();

		/**
		 * The meta object literal for the '<em><b>Show Without Them</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZERO_EXPOSURE__SHOW_WITHOUT_THEM = eINSTANCE.getZeroExposure_ShowWithoutThem();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.DoseRangeImpl <em>Dose Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.DoseRangeImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getDoseRange()
		 * @generated
		 */
		EClass DOSE_RANGE = eINSTANCE.getDoseRange();

		/**
		 * The meta object literal for the '<em><b>Doses</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_RANGE__DOSES = eINSTANCE.getDoseRange_Doses();

		/**
		 * The meta object literal for the '<em><b>Reference Dose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_RANGE__REFERENCE_DOSE = eINSTANCE.getDoseRange_ReferenceDose();

		/**
		 * The meta object literal for the '<em><b>Bootstrap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_RANGE__BOOTSTRAP = eINSTANCE.getDoseRange_Bootstrap();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_RANGE__SEED = eINSTANCE.getDoseRange_Seed();

		/**
		 * The meta object literal for the '<em><b>Near Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_RANGE__NEAR_SHARE = eINSTANCE.getDoseRange_NearShare();

		/**
		 * The meta object literal for the '<em><b>Sparse Below</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSE_RANGE__SPARSE_BELOW = eINSTANCE.getDoseRange_SparseBelow();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.PooledImpl <em>Pooled</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.PooledImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getPooled()
		 * @generated
		 */
		EClass POOLED = eINSTANCE.getPooled();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOLED__ENABLED = eINSTANCE.getPooled_Enabled();

		/**
		 * The meta object literal for the '<em><b>Endpoints</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOLED__ENDPOINTS = eINSTANCE.getPooled_Endpoints();

		/**
		 * The meta object literal for the '<em><b>Comparators</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POOLED__COMPARATORS = eINSTANCE.getPooled_Comparators();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.ResolutionImpl <em>Resolution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.ResolutionImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getResolution()
		 * @generated
		 */
		EClass RESOLUTION = eINSTANCE.getResolution();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__RULE = eINSTANCE.getResolution_Rule();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__SUBJECT = eINSTANCE.getResolution_Subject();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__FILE = eINSTANCE.getResolution_File();

		/**
		 * The meta object literal for the '<em><b>Row</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__ROW = eINSTANCE.getResolution_Row();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__ACTION = eINSTANCE.getResolution_Action();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__REASON = eINSTANCE.getResolution_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__BY = eINSTANCE.getResolution_By();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.ExcludedSubjectImpl <em>Excluded Subject</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.ExcludedSubjectImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getExcludedSubject()
		 * @generated
		 */
		EClass EXCLUDED_SUBJECT = eINSTANCE.getExcludedSubject();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SUBJECT__SUBJECT = eINSTANCE.getExcludedSubject_Subject();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SUBJECT__SCOPE = eINSTANCE.getExcludedSubject_Scope();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SUBJECT__REASON = eINSTANCE.getExcludedSubject_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SUBJECT__BY = eINSTANCE.getExcludedSubject_By();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.ExcludedSampleImpl <em>Excluded Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.ExcludedSampleImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getExcludedSample()
		 * @generated
		 */
		EClass EXCLUDED_SAMPLE = eINSTANCE.getExcludedSample();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SAMPLE__SUBJECT = eINSTANCE.getExcludedSample_Subject();

		/**
		 * The meta object literal for the '<em><b>Analyte</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SAMPLE__ANALYTE = eINSTANCE.getExcludedSample_Analyte();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SAMPLE__DAY = eINSTANCE.getExcludedSample_Day();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SAMPLE__SCOPE = eINSTANCE.getExcludedSample_Scope();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SAMPLE__REASON = eINSTANCE.getExcludedSample_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXCLUDED_SAMPLE__BY = eINSTANCE.getExcludedSample_By();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.SlopeChoiceImpl <em>Slope Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.SlopeChoiceImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getSlopeChoice()
		 * @generated
		 */
		EClass SLOPE_CHOICE = eINSTANCE.getSlopeChoice();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOPE_CHOICE__SUBJECT = eINSTANCE.getSlopeChoice_Subject();

		/**
		 * The meta object literal for the '<em><b>Analyte</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOPE_CHOICE__ANALYTE = eINSTANCE.getSlopeChoice_Analyte();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOPE_CHOICE__FROM = eINSTANCE.getSlopeChoice_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOPE_CHOICE__TO = eINSTANCE.getSlopeChoice_To();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOPE_CHOICE__REASON = eINSTANCE.getSlopeChoice_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOPE_CHOICE__BY = eINSTANCE.getSlopeChoice_By();

		/**
		 * The meta object literal for the '{@link org.kinetrail.model.plan.impl.SensitivityImpl <em>Sensitivity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kinetrail.model.plan.impl.SensitivityImpl
		 * @see org.kinetrail.model.plan.impl.PlanPackageImpl#getSensitivity()
		 * @generated
		 */
		EClass SENSITIVITY = eINSTANCE.getSensitivity();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENSITIVITY__ID = eINSTANCE.getSensitivity_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SENSITIVITY__LABEL = eINSTANCE.getSensitivity_Label();

	}

} //PlanPackage
