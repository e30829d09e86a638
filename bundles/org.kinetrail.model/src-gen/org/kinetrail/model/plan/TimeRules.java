/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Time Rules</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.TimeRules#getLandmarkDay <em>Landmark Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.TimeRules#getOverlapShare <em>Overlap Share</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.TimeRules#getEarlyDeathDay <em>Early Death Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.TimeRules#getDaysPerMonth <em>Days Per Month</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getTimeRules()
 * @model
 * @generated
 */
public interface TimeRules extends EObject {
	/**
	 * Returns the value of the '<em><b>Landmark Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Landmark Day</em>' attribute.
	 * @see #setLandmarkDay(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeRules_LandmarkDay()
	 * @model
	 * @generated
	 */
	double getLandmarkDay();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeRules#getLandmarkDay <em>Landmark Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Landmark Day</em>' attribute.
	 * @see #getLandmarkDay()
	 * @generated
	 */
	void setLandmarkDay(double value);

	/**
	 * Returns the value of the '<em><b>Overlap Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Overlap Share</em>' attribute.
	 * @see #setOverlapShare(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeRules_OverlapShare()
	 * @model
	 * @generated
	 */
	double getOverlapShare();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeRules#getOverlapShare <em>Overlap Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overlap Share</em>' attribute.
	 * @see #getOverlapShare()
	 * @generated
	 */
	void setOverlapShare(double value);

	/**
	 * Returns the value of the '<em><b>Early Death Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Early Death Day</em>' attribute.
	 * @see #setEarlyDeathDay(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeRules_EarlyDeathDay()
	 * @model
	 * @generated
	 */
	double getEarlyDeathDay();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeRules#getEarlyDeathDay <em>Early Death Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Early Death Day</em>' attribute.
	 * @see #getEarlyDeathDay()
	 * @generated
	 */
	void setEarlyDeathDay(double value);

	/**
	 * Returns the value of the '<em><b>Days Per Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Days Per Month</em>' attribute.
	 * @see #setDaysPerMonth(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getTimeRules_DaysPerMonth()
	 * @model
	 * @generated
	 */
	double getDaysPerMonth();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.TimeRules#getDaysPerMonth <em>Days Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Per Month</em>' attribute.
	 * @see #getDaysPerMonth()
	 * @generated
	 */
	void setDaysPerMonth(double value);

} // TimeRules
