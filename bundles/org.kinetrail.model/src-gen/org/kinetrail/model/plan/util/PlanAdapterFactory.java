/**
 */
package org.kinetrail.model.plan.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.kinetrail.model.plan.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.kinetrail.model.plan.PlanPackage
 * @generated
 */
public class PlanAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PlanPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = PlanPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanSwitch<Adapter> modelSwitch =
		new PlanSwitch<Adapter>() {
			@Override
			public Adapter caseNamedValue(NamedValue object) {
				return createNamedValueAdapter();
			}
			@Override
			public Adapter caseAnalysisPlan(AnalysisPlan object) {
				return createAnalysisPlanAdapter();
			}
			@Override
			public Adapter caseFrame(Frame object) {
				return createFrameAdapter();
			}
			@Override
			public Adapter caseNcaRules(NcaRules object) {
				return createNcaRulesAdapter();
			}
			@Override
			public Adapter caseMetric(Metric object) {
				return createMetricAdapter();
			}
			@Override
			public Adapter caseDoseExposure(DoseExposure object) {
				return createDoseExposureAdapter();
			}
			@Override
			public Adapter caseTimeToEvent(TimeToEvent object) {
				return createTimeToEventAdapter();
			}
			@Override
			public Adapter caseBinary(Binary object) {
				return createBinaryAdapter();
			}
			@Override
			public Adapter caseCovariates(Covariates object) {
				return createCovariatesAdapter();
			}
			@Override
			public Adapter caseSelection(Selection object) {
				return createSelectionAdapter();
			}
			@Override
			public Adapter caseQuantiles(Quantiles object) {
				return createQuantilesAdapter();
			}
			@Override
			public Adapter caseIntervals(Intervals object) {
				return createIntervalsAdapter();
			}
			@Override
			public Adapter caseTimeRules(TimeRules object) {
				return createTimeRulesAdapter();
			}
			@Override
			public Adapter caseGuardRules(GuardRules object) {
				return createGuardRulesAdapter();
			}
			@Override
			public Adapter caseZeroExposure(ZeroExposure object) {
				return createZeroExposureAdapter();
			}
			@Override
			public Adapter caseDoseRange(DoseRange object) {
				return createDoseRangeAdapter();
			}
			@Override
			public Adapter casePooled(Pooled object) {
				return createPooledAdapter();
			}
			@Override
			public Adapter caseResolution(Resolution object) {
				return createResolutionAdapter();
			}
			@Override
			public Adapter caseExcludedSubject(ExcludedSubject object) {
				return createExcludedSubjectAdapter();
			}
			@Override
			public Adapter caseExcludedSample(ExcludedSample object) {
				return createExcludedSampleAdapter();
			}
			@Override
			public Adapter caseSlopeChoice(SlopeChoice object) {
				return createSlopeChoiceAdapter();
			}
			@Override
			public Adapter caseSensitivity(Sensitivity object) {
				return createSensitivityAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.NamedValue <em>Named Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.NamedValue
	 * @generated
	 */
	public Adapter createNamedValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.AnalysisPlan <em>Analysis Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.AnalysisPlan
	 * @generated
	 */
	public Adapter createAnalysisPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Frame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Frame
	 * @generated
	 */
	public Adapter createFrameAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.NcaRules <em>Nca Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.NcaRules
	 * @generated
	 */
	public Adapter createNcaRulesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Metric <em>Metric</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Metric
	 * @generated
	 */
	public Adapter createMetricAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.DoseExposure <em>Dose Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.DoseExposure
	 * @generated
	 */
	public Adapter createDoseExposureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.TimeToEvent <em>Time To Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.TimeToEvent
	 * @generated
	 */
	public Adapter createTimeToEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Binary <em>Binary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Binary
	 * @generated
	 */
	public Adapter createBinaryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Covariates <em>Covariates</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Covariates
	 * @generated
	 */
	public Adapter createCovariatesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Selection <em>Selection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Selection
	 * @generated
	 */
	public Adapter createSelectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Quantiles <em>Quantiles</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Quantiles
	 * @generated
	 */
	public Adapter createQuantilesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Intervals <em>Intervals</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Intervals
	 * @generated
	 */
	public Adapter createIntervalsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.TimeRules <em>Time Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.TimeRules
	 * @generated
	 */
	public Adapter createTimeRulesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.GuardRules <em>Guard Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.GuardRules
	 * @generated
	 */
	public Adapter createGuardRulesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.ZeroExposure <em>Zero Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.ZeroExposure
	 * @generated
	 */
	public Adapter createZeroExposureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.DoseRange <em>Dose Range</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.DoseRange
	 * @generated
	 */
	public Adapter createDoseRangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Pooled <em>Pooled</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Pooled
	 * @generated
	 */
	public Adapter createPooledAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Resolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Resolution
	 * @generated
	 */
	public Adapter createResolutionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.ExcludedSubject <em>Excluded Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.ExcludedSubject
	 * @generated
	 */
	public Adapter createExcludedSubjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.ExcludedSample <em>Excluded Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.ExcludedSample
	 * @generated
	 */
	public Adapter createExcludedSampleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.SlopeChoice <em>Slope Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.SlopeChoice
	 * @generated
	 */
	public Adapter createSlopeChoiceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.kinetrail.model.plan.Sensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.kinetrail.model.plan.Sensitivity
	 * @generated
	 */
	public Adapter createSensitivityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //PlanAdapterFactory
