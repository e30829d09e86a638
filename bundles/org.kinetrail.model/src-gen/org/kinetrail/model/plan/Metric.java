/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.Metric#getId <em>Id</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Metric#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Metric#getScale <em>Scale</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Metric#getWindow <em>Window</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Metric#getWindowDays <em>Window Days</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getMetric()
 * @model
 * @generated
 */
public interface Metric extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getMetric_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Metric#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getMetric_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Metric#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see #setScale(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getMetric_Scale()
	 * @model
	 * @generated
	 */
	String getScale();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Metric#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(String value);

	/**
	 * Returns the value of the '<em><b>Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Window</em>' attribute.
	 * @see #setWindow(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getMetric_Window()
	 * @model
	 * @generated
	 */
	String getWindow();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Metric#getWindow <em>Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window</em>' attribute.
	 * @see #getWindow()
	 * @generated
	 */
	void setWindow(String value);

	/**
	 * Returns the value of the '<em><b>Window Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Window Days</em>' attribute.
	 * @see #setWindowDays(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getMetric_WindowDays()
	 * @model
	 * @generated
	 */
	double getWindowDays();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Metric#getWindowDays <em>Window Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Days</em>' attribute.
	 * @see #getWindowDays()
	 * @generated
	 */
	void setWindowDays(double value);

} // Metric
